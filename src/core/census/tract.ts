import type { AreaGeometry } from '../area-geometry';

/** A published figure with its margin of error (ACS: 90% confidence); null where withheld or not published. */
export interface Estimate {
  readonly estimate: number | null;
  readonly marginOfError: number | null;
}

export interface Tract {
  /** Census GEOID, text: leading zeros matter. */
  readonly id: string;
  readonly geometry: AreaGeometry;
  /** As drawn, land and water. */
  readonly areaSquareKilometres: number;
  /** Share (0–1) of the tract's area that lies inside the district. */
  readonly shareInsideDistrict: number;
  /** Published columns by name. */
  readonly values: Readonly<Record<string, Estimate>>;
}

/**
 * A demographic measure that a map can show, defined by the pack:
 * `value` reads a column, `share` is numerator ÷ denominator (0–1), `density` is a count per square kilometre.
 */
export interface DemographicMeasure {
  readonly id: string;
  readonly title: string;
  readonly kind: 'value' | 'share' | 'density';
  readonly column: string;
  /** For shares: the column that it is a share of. */
  readonly denominator: string | null;
  readonly unit: 'people' | 'share' | 'percent' | 'US dollars' | 'people per km²';
  /** What the measure counts among whom, in words, with the table id. */
  readonly universe: string;
  readonly sourceId: string;
}
