import { buildColouring } from '../legend/build-colouring';
import { demographicValueOf } from '../../document/measures/demographic-value';
import { shapeOf } from '../display/path-shape';
import type { SceneFeature } from '../display/scene';
import type { LayerSpecOf } from '../../document/layers/layer-schema';
import { legendChoices, type LayerContext, type LayerPart } from './layer-context';

/** Census tracts coloured by a demographic measure. */
export function buildTracts(context: LayerContext, spec: LayerSpecOf<'tracts'>): LayerPart {
  const { pack, theme } = context;
  const values = pack.tracts.map((tract) => demographicValueOf(pack, spec.measure, tract));
  const { paintOf, legend } = buildColouring({
    pack,
    measure: spec.measure,
    values,
    classification: spec.classification,
    palette: spec.palette,
    theme,
    layerId: spec.id,
    unitNoun: 'census tracts',
    floor: 0,
    ...legendChoices(context),
  });
  const features = pack.tracts.map((tract, index): SceneFeature => ({
    id: tract.id,
    reference: { unit: 'tract', id: tract.id },
    shape: shapeOf(tract.geometry),
    style: {
      fill: paintOf(values[index] ?? { kind: 'no data' }),
      stroke: { colour: theme.areaLine, width: 0.5, dash: null },
    },
  }));
  return {
    layers: [{ id: spec.id, title: 'Census tracts', opacity: spec.opacity, features }],
    legends: [legend],
    labels: [],
  };
}
