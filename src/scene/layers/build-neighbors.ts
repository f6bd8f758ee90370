import { labelAnchorOf } from '../labels/label-anchor';
import { shapeOf } from '../display/path-shape';
import type { SceneFeature } from '../display/scene';
import type { LayerSpecOf } from '../../document/layers/layer-schema';
import type { LayerContext, LayerPart } from './layer-context';

/** The districts around, as quiet context, named where there is room. */
export function buildNeighbors({ pack, theme }: LayerContext, spec: LayerSpecOf<'neighbors'>): LayerPart {
  const neighbors = pack.districts.filter((district) => district.role === 'neighbor');
  const features = neighbors.map((district): SceneFeature => ({
    id: district.id,
    reference: null,
    shape: shapeOf(district.geometry),
    style: {
      fill: { kind: 'solid', colour: theme.neighborFill },
      stroke: { colour: theme.neighborLine, width: 1, dash: null },
    },
  }));
  const labels = neighbors.flatMap((district) => {
    const anchor = labelAnchorOf(pack, district.geometry, 'surroundings');
    return anchor === null
      ? []
      : [
          {
            id: `district:${district.id}`,
            text: district.name,
            role: 'district' as const,
            x: anchor.x,
            y: anchor.y,
            priority: 400,
            area: null,
          },
        ];
  });
  return {
    layers: [{ id: spec.id, title: 'Neighboring districts', opacity: spec.opacity, features }],
    legends: [],
    labels,
  };
}
