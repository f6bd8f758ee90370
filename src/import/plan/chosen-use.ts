import type { AreaUse } from '../decisions/import-decisions';
import type { RawBoundaries } from '../../formats/reading/raw';

/** What a boundary file is used for. */
export interface ChosenUse {
  readonly raw: RawBoundaries;
  readonly use: AreaUse;
  readonly isDecided: boolean;
  /** What the use needs: the attribute of names (districts, neighborhoods) or of GEOIDs (tracts). */
  readonly field: string | null;
  /** Of a district: the name of the feature that it is; null for all features together. */
  readonly id: string | null;
}
