import type { DistrictArea } from '../../core/pack';
import type { LayerContext } from './layer-context';
import { shapeOf } from '../display/path-shape';
import type { Paint, Scene, SceneFeature } from '../display/scene';

/** The features of the locator inset: the district among its neighbors. */
export function buildLocator({ pack, theme }: LayerContext): Scene['locator'] {
  const featureOf = (district: DistrictArea, fill: Paint, line: string): SceneFeature => ({
    id: district.id,
    reference: null,
    shape: shapeOf(district.geometry),
    style: { fill, stroke: { colour: line, width: 0.6, dash: null } },
  });
  const of = (role: DistrictArea['role'], colour: string, line: string): readonly SceneFeature[] =>
    pack.districts
      .filter((district) => district.role === role)
      .map((district) => featureOf(district, { kind: 'solid', colour }, line));
  return {
    context: of('neighbor', theme.neighborFill, theme.neighborLine),
    district: of('district', theme.accent, theme.accent),
  };
}
