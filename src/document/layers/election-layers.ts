import { isElectionMeasure } from '../measures/measure-kinds';
import type { ElectionMeasure, Measure } from '../measures/measure-schema';
import type { LayerSpec } from './layer-schema';
import type { MapSpec } from './map-spec';

/** A visible layer whose colours show something. */
export interface ThematicLayer {
  readonly layer: LayerSpec;
  readonly measure: Measure;
}

/** The measure that a layer shows now; null for context and for neighborhoods that are not filled. */
export function measureOfLayer(layer: LayerSpec): Measure | null {
  if (layer.id === 'tracts' || layer.id === 'precincts') return layer.measure;
  return layer.id === 'neighborhoods' ? layer.fill : null;
}

/** Visible layers that show a measure, drawn first to last. */
export function thematicLayers(spec: MapSpec): readonly ThematicLayer[] {
  return spec.layers.flatMap((layer) => {
    const measure = measureOfLayer(layer);
    return measure === null || !layer.visible || layer.opacity === 0 ? [] : [{ layer, measure }];
  });
}

/** The visible layer that the map is about: the last drawn that shows a measure. */
export const mainLayer = (spec: MapSpec): ThematicLayer | undefined => thematicLayers(spec).at(-1);

/** Visible layers that show votes, drawn first to last. */
export function electionLayers(
  spec: MapSpec,
): readonly { readonly layer: LayerSpec; readonly measure: ElectionMeasure }[] {
  return thematicLayers(spec).flatMap(({ layer, measure }) =>
    isElectionMeasure(measure) ? [{ layer, measure }] : [],
  );
}
