import type { LayerSpec, MapSpec, Measure } from '../../scene/spec/map-spec';
import { findLayer } from '../spec/edit-layer';
import type { FillUnit } from '../spec/fill-unit';
import { leadingMeasure } from '../spec/mode';

/** What a map tells of the places of a kind, and below how many votes a place is uncertain. */
export interface ListMeasure {
  readonly measure: Measure;
  readonly floor: number;
}

/** The measure that a map shows of a kind of place, or would; null where the map has none. */
export function measureOfList(spec: MapSpec, unit: FillUnit): ListMeasure | null {
  if (unit === 'tracts') {
    const measure = findLayer(spec, 'tracts')?.measure;
    return measure === undefined ? null : { measure, floor: 0 };
  }
  const layer = findLayer(spec, unit);
  const measure = (layer?.id === 'neighborhoods' ? layer.fill : null) ?? leadingMeasure(spec);
  return measure === null ? null : { measure, floor: floorOf(layer) };
}

const floorOf = (layer: LayerSpec | undefined): number =>
  layer !== undefined && 'floor' in layer ? layer.floor : 0;
