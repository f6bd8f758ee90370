import type { ElectionMeasure } from '../measures/measure-schema';
import { findLayer } from './edit-layer';
import type { MapSpec } from './map-spec';

/** The election measure that the map is about: the precincts', else what fills the neighborhoods. */
export function leadingMeasure(spec: MapSpec): ElectionMeasure | null {
  return findLayer(spec, 'precincts')?.measure ?? findLayer(spec, 'neighborhoods')?.fill ?? null;
}
