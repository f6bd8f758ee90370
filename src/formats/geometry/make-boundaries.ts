import type { ImportNote } from '../../files/given-file';
import type { RawBoundaries, RawFeature } from '../reading/raw';
import { stop } from '../../files/stop';
import type { CoordinateSystem } from '../coordinates/coordinate-system';

/** What a reader of boundaries hands over; it stops when there is not one feature. */
export function makeBoundaries(
  source: { readonly file: string; readonly layer: string | null; readonly format: string },
  system: CoordinateSystem,
  features: readonly RawFeature[],
  notes: readonly ImportNote[],
): RawBoundaries {
  if (features.length === 0)
    stop('no-features', 'There is not one area in this file.', { file: source.file });
  const { name, declaredBy } = system;
  return { ...source, coordinateSystem: { name, declaredBy }, features, notes };
}
