import type { ChangeMeasure, ElectionMeasure, Measure } from './measure-schema';

/** What is the same of all measures of a kind. */
interface KindTraits {
  /** A scale with a middle: a lead or a change can go either way. */
  readonly isDiverging: boolean;
  /** It says who, not how much: the classes are the candidates. */
  readonly isNaming: boolean;
  /** More and less of it can be ranked. */
  readonly isQuantity: boolean;
  /** Differences of shares, told in percentage points. */
  readonly isInPoints: boolean;
  /**
   * Values from few votes are hatched: changes, shares and what is made of them, and who came where, because one voter
   * more could turn them. Counts and participation say how few they are themselves.
   */
  readonly hasFloor: boolean;
}

const naming: KindTraits = {
  isDiverging: false,
  isNaming: true,
  isQuantity: false,
  isInPoints: false,
  hasFloor: true,
};
const quantity: KindTraits = { ...naming, isNaming: false, isQuantity: true };
const count: KindTraits = { ...quantity, hasFloor: false };
const changeOfCount: KindTraits = { ...quantity, isDiverging: true };
const changeOfShare: KindTraits = { ...changeOfCount, isInPoints: true };

const traits = {
  winner: naming,
  'second place': naming,
  margin: changeOfShare,
  share: quantity,
  'group share': quantity,
  rank: { ...quantity, isQuantity: false },
  votes: count,
  'effective candidates': quantity,
  participation: count,
  swing: changeOfShare,
  'votes gained': changeOfCount,
  'margin change': changeOfShare,
  'total change': changeOfCount,
  'participation change': changeOfShare,
  demographic: count,
} as const satisfies Readonly<Record<Measure['kind'], KindTraits>>;

/** True for measures that compare two contests. */
export const isChangeMeasure = (measure: ElectionMeasure): measure is ChangeMeasure => 'from' in measure;

/** True for measures with a middle: a lead or a change can go either way. */
export const isDivergingMeasure = ({ kind }: Measure): boolean => traits[kind].isDiverging;

/** True for measures that say who, not how much: their classes are the candidates. */
export const isNamingMeasure = ({ kind }: Measure): boolean => traits[kind].isNaming;

/** True for measures of which a place can have more or less than another. */
export const isQuantity = ({ kind }: Measure): boolean => traits[kind].isQuantity;

/** True for differences of shares, which are told in percentage points. */
export const isInPoints = ({ kind }: Measure): boolean => traits[kind].isInPoints;

/** True for measures whose values from few votes are hatched. */
export const hasSmallCountFloor = ({ kind }: Measure): boolean => traits[kind].hasFloor;
