import type { Measure } from '../../document/measures/measure-schema';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { findLayer } from '../../document/layers/edit-layer';
import type { FillUnit } from '../../document/layers/fill-unit';
import { leadingMeasure } from '../../document/layers/leading-measure';

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
