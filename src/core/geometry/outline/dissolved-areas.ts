import type { AreaGeometry } from '../../area-geometry';

/** An outline of areas, and how true it is to them. */
export interface DissolvedAreas {
  readonly geometry: AreaGeometry;
  /** Places where borders that do not quite meet were closed; 0 where the outline is exact. */
  readonly closed: number;
  /** False where the borders could not be followed: the geometry is that of all areas as they are. */
  readonly isOne: boolean;
}
