import type { DistrictArea, Pack } from '../../core/pack';
import { shapeOf } from '../display/path-shape';
import type { PathShape, SceneFeature, SceneLayer } from '../display/scene';
import type { LayerSpecOf } from '../../document/layers/layer-schema';
import { growBounds, unionOfBounds } from '../display/world-bounds';
import type { LayerContext, LayerPart } from './layer-context';
import { rememberEach } from '../../core/remember';

/** How strongly the surroundings are veiled. */
const veilOpacity = 0.74;

/** The district's outline and, when asked, a veil of paper colour over everything outside it. */
export function buildBoundary(context: LayerContext, spec: LayerSpecOf<'boundary'>): LayerPart {
  const { pack, theme } = context;
  const districts = pack.districts.filter((candidate) => candidate.role === 'district');
  const outline: SceneLayer = {
    id: spec.id,
    title: 'District boundary',
    opacity: spec.opacity,
    features: districts.map((district): SceneFeature => ({
      id: district.id,
      reference: { unit: 'district', id: district.id },
      shape: shapeOf(district.geometry),
      style: { fill: null, stroke: { colour: theme.boundary, width: 2.2, dash: null } },
    })),
  };
  const veil: SceneLayer = {
    id: 'outside',
    title: 'Outside the district',
    opacity: spec.opacity * veilOpacity,
    features: districts.map((district) => ({
      id: district.id,
      reference: null,
      shape: veilAround(pack, district),
      style: { fill: { kind: 'solid', colour: theme.paper }, stroke: null },
    })),
  };
  return { layers: spec.dimOutside ? [veil, outline] : [outline], legends: [], labels: [] };
}

/** Everything that the pack draws, with a margin, except the district. */
const veilAround = rememberEach(makeVeil, (district) => district);

function makeVeil(pack: Pack, district: DistrictArea): PathShape {
  const hole = shapeOf(district.geometry);
  const drawn = [...pack.districts, ...pack.neighborhoods, ...pack.tracts, ...pack.roads];
  const bounds = growBounds(unionOfBounds(drawn.map(({ geometry }) => shapeOf(geometry).bounds)), 1);
  const { left, top, right, bottom } = bounds;
  const frame = Float64Array.of(left, top, right, top, right, bottom, left, bottom, left, top);
  return {
    kind: 'area',
    parts: [frame, ...hole.parts],
    levels: [new Uint8Array(5), ...hole.levels],
    bounds,
  };
}
