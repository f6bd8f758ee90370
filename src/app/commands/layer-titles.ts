import type { LayerId } from '../../document/layers/layer-schema';

/** What each layer is called in the interface. */
export const layerTitles: Readonly<Record<LayerId, string>> = {
  precincts: 'Precincts',
  neighborhoods: 'Neighborhoods',
  tracts: 'Census tracts',
  boundary: 'District boundary',
  roads: 'Roads',
  neighbors: 'Neighboring districts',
  places: 'Place names',
};

export const layerIds = Object.keys(layerTitles) as readonly LayerId[];
