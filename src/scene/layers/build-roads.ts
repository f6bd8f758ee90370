import { toWorld } from '../../core/geometry/world';
import { shapeOf } from '../display/path-shape';
import type { LabelCandidate, SceneFeature } from '../display/scene';
import type { LayerSpecOf } from '../../document/layers/layer-schema';
import type { LayerContext, LayerPart } from './layer-context';

/** Line width by road rank, in page units; ranks beyond the list take the last. */
const widths = [1.5, 0.8, 0.5];

/** Roads as quiet lines, the lesser ones first, with route numbers when asked. */
export function buildRoads({ pack, theme }: LayerContext, spec: LayerSpecOf<'roads'>): LayerPart {
  const features = [...pack.roads]
    .sort((first, second) => second.rank - first.rank)
    .map((road): SceneFeature => ({
      id: road.id,
      reference: null,
      shape: shapeOf(road.geometry),
      style: {
        fill: null,
        stroke: { colour: theme.road, width: widths[road.rank - 1] ?? widths.at(-1) ?? 0.5, dash: null },
      },
    }));
  const shields = pack.roadLabels.map(({ label, location }, index): LabelCandidate => {
    const [x, y] = toWorld(location[0], location[1]);
    return {
      id: `road:${index}`,
      text: label,
      role: 'road shield',
      x,
      y,
      priority: 300 + index,
      area: null,
    };
  });
  return {
    layers: [{ id: spec.id, title: 'Roads', opacity: spec.opacity, features }],
    legends: [],
    labels: spec.labels ? shields : [],
  };
}
