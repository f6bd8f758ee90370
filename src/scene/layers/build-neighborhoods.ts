import { buildColouring } from '../legend/build-colouring';
import type { Colouring } from '../legend/colouring';
import { labelAnchorOf } from '../labels/label-anchor';
import { electionValueOf } from '../../document/measures/unit-value';
import type { UnitValue } from '../../document/measures/value-kinds';
import { shapeOf } from '../display/path-shape';
import type { LabelCandidate, SceneFeature } from '../display/scene';
import type { LayerSpecOf } from '../../document/layers/layer-schema';
import { shapeInsideDistrict } from './inside-district';
import { legendChoices, type LayerContext, type LayerPart } from './layer-context';

/** Neighborhoods: outlines, names, and when asked a fill by an election measure summed over their precincts. */
export function buildNeighborhoods(context: LayerContext, spec: LayerSpecOf<'neighborhoods'>): LayerPart {
  const { pack, theme } = context;
  const shown = pack.neighborhoods.flatMap((neighborhood) => {
    const shape =
      spec.fill === null ? shapeOf(neighborhood.geometry) : shapeInsideDistrict(pack, neighborhood.geometry);
    return shape === null ? [] : [{ id: neighborhood.id, shape }];
  });
  const values = shown.map(({ id }): UnitValue => {
    if (spec.fill === null) return { kind: 'no data' };
    return electionValueOf(pack, spec.fill, { unit: 'neighborhood', id }, spec.floor);
  });
  const colouring = spec.fill === null ? null : colouringFor(context, spec, spec.fill, values);
  const features = shown.map(({ id, shape }, index): SceneFeature => ({
    id,
    reference: { unit: 'neighborhood', id },
    shape,
    style: {
      fill: colouring?.paintOf(values[index] ?? { kind: 'no data' }) ?? null,
      stroke: spec.outline ? { colour: theme.neighborhoodLine, width: 0.9, dash: null } : null,
    },
  }));
  return {
    layers: [{ id: spec.id, title: 'Neighborhoods', opacity: spec.opacity, features }],
    legends: colouring === null ? [] : [colouring.legend],
    labels: spec.labels ? neighborhoodLabels(context) : [],
  };
}

function colouringFor(
  context: LayerContext,
  spec: LayerSpecOf<'neighborhoods'>,
  measure: NonNullable<LayerSpecOf<'neighborhoods'>['fill']>,
  values: readonly UnitValue[],
): Colouring {
  const { pack, theme } = context;
  return buildColouring({
    pack,
    measure,
    values,
    classification: spec.classification,
    palette: spec.palette,
    theme,
    layerId: spec.id,
    unitNoun: 'neighborhoods',
    floor: spec.floor,
    ...legendChoices(context),
  });
}

function neighborhoodLabels({ pack }: LayerContext): readonly LabelCandidate[] {
  return pack.neighborhoods.flatMap(({ id, name, geometry }) => {
    const anchor = labelAnchorOf(pack, geometry, 'district');
    if (anchor === null) return [];
    const { x, y, width, height, weight } = anchor;
    const priority = 100 + Math.round(100 * (1 - weight));
    return [
      {
        id: `neighborhood:${id}`,
        text: name,
        role: 'neighborhood' as const,
        x,
        y,
        priority,
        area: { width, height },
      },
    ];
  });
}
