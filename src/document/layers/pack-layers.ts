import type { Pack } from '../../core/pack';
import type { LayerId } from './layer-schema';

/** What a layer draws of a pack; precincts and the boundary are of every pack. */
const contentsOf: Readonly<Record<LayerId, (pack: Pack) => boolean>> = {
  precincts: () => true,
  boundary: () => true,
  neighborhoods: ({ neighborhoods }) => neighborhoods.length > 0,
  tracts: ({ tracts }) => tracts.length > 0,
  roads: ({ roads, roadLabels }) => roads.length > 0 || roadLabels.length > 0,
  neighbors: ({ districts }) => districts.some(({ role }) => role === 'neighbor'),
  places: ({ places }) => places.length > 0,
};

/** Whether a pack has anything that a layer could draw. A spec may list layers of which the pack has nothing. */
export const hasLayerContents = (pack: Pack, id: LayerId): boolean => contentsOf[id](pack);
