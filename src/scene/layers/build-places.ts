import { toWorld } from '../../core/geometry/world';
import type { Place } from '../../core/pack';
import type { CircleShape, LabelCandidate, SceneFeature } from '../display/scene';
import type { LayerSpecOf } from '../../document/layers/layer-schema';
import type { LayerContext, LayerPart } from './layer-context';
import { remember } from '../../core/remember';

/** Place names with a dot each. A place that a neighborhood label already names is left out. */
export function buildPlaces({ pack, spec, theme }: LayerContext, layer: LayerSpecOf<'places'>): LayerPart {
  const neighborhoods = spec.layers.find((candidate) => candidate.id === 'neighborhoods');
  const named = neighborhoods?.visible === true && neighborhoods.labels;
  const taken = new Set(named ? pack.neighborhoods.map(({ name }) => nameKey(name)) : []);
  const places = pack.places.filter(
    (place) => ![place.name, ...place.otherNames].some((name) => taken.has(nameKey(name))),
  );
  const features = places.map((place, index): SceneFeature => ({
    id: `${index}:${place.name}`,
    reference: null,
    shape: dotAt(place),
    style: {
      fill: { kind: 'solid', colour: theme.ink },
      stroke: { colour: theme.paper, width: 0.8, dash: null },
    },
  }));
  const labels = places.map((place, index): LabelCandidate => {
    const { x, y } = dotAt(place);
    return {
      id: `place:${index}:${place.name}`,
      text: place.name,
      role: 'place',
      x,
      y,
      priority: 200 + index,
      area: null,
    };
  });
  return {
    layers: [{ id: layer.id, title: 'Places', opacity: layer.opacity, features }],
    legends: [],
    labels,
  };
}

const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const dotAt = remember(({ location: [longitude, latitude] }: Place): CircleShape => {
  const [x, y] = toWorld(longitude, latitude);
  return { kind: 'circle', x, y, radius: 2 };
});
