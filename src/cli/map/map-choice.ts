/** The map that the options of a command ask for, as far as they can be read without the pack. */
export type MapChoice =
  | { readonly kind: 'spec'; readonly file: string }
  | MeasureChoice
  /** The same measure of two contests side by side. */
  | (Omit<MeasureChoice, 'kind'> & { readonly kind: 'panels'; readonly compare: ContestPair })
  | SmallMultiplesChoice;

/** One map named by its measure. */
export interface MeasureChoice {
  readonly kind: 'measure';
  readonly measure: string;
  readonly contest: string | null;
  readonly compare: ContestPair | null;
  readonly candidates: readonly string[];
  readonly groupName: string | null;
  readonly denominator: string | null;
  readonly unit: MapUnit | null;
}

/** One small map a candidate. */
export interface SmallMultiplesChoice {
  readonly kind: 'small multiples';
  readonly contest: string;
  /** How many of those with most votes; null where it was not said. */
  readonly count: number | null;
  /** By name, instead of the count. */
  readonly candidates: readonly string[];
  readonly unit: MapUnit | null;
}

/** The earlier and the later contest. */
export type ContestPair = readonly [from: string, to: string];

export const mapUnits = ['precincts', 'neighborhoods', 'tracts'] as const;
export type MapUnit = (typeof mapUnits)[number];

/** How any map is drawn; null leaves it as the map or the program has it. */
export interface MapStyle {
  readonly theme: 'light' | 'dark' | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly floor: number | null;
  readonly patterns: boolean;
}
