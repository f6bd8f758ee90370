import type { Pack } from '../../core/pack';
import { defaultSpec } from '../../document/default-spec';
import { isElectionMeasure, isPeopleMeasure } from '../../document/measures/measure-kinds';
import { measureOf } from '../../document/measures/measures';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import type { ChosenMeasure } from './choose-measure';

/** The app's opening map of the pack, changed to show one measure by one unit. */
export function writeSpec(pack: Pack, choice: ChosenMeasure, theme: MapSpec['theme']): MapSpec {
  const spec = defaultSpec(pack, theme);
  return { ...spec, layers: spec.layers.map((layer) => showMeasure(layer, choice)) };
}

function showMeasure(layer: LayerSpec, { measure, unit }: ChosenMeasure): LayerSpec {
  const plain = { classification: null, palette: null };
  if (layer.id === 'tracts') {
    if (!isPeopleMeasure(measure)) return { ...layer, visible: false };
    return { ...layer, visible: true, measure, ...plain };
  }
  if (layer.id === 'precincts') {
    if (isPeopleMeasure(measure) || unit !== 'precincts') return { ...layer, visible: false };
    return { ...layer, visible: true, measure, symbol: measureOf(measure).symbol, ...plain };
  }
  if (layer.id === 'neighborhoods') {
    const fill = isElectionMeasure(measure) && unit === 'neighborhoods' ? measure : null;
    return { ...layer, visible: true, outline: true, labels: true, fill, ...plain };
  }
  return layer;
}
