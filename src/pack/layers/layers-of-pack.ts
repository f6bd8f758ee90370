import type { Pack } from '../../core/pack';
import type { ExportLayer } from '../../files/layers/export-layer';
import { districtLayer } from './district-layer';
import { neighborhoodLayer } from './neighborhood-layer';
import { precinctLayer } from './precinct-layer';
import { tractLayer } from './tract-layer';

const builders = {
  precincts: precinctLayer,
  neighborhoods: neighborhoodLayer,
  tracts: tractLayer,
  districts: districtLayer,
} as const;

export type LayerName = keyof typeof builders;

export const layerNames = Object.keys(builders) as readonly LayerName[];

/** One layer of a pack with all its measures. It has no features where the pack has nothing of the kind. */
export const layerOfPack = (pack: Pack, name: LayerName): ExportLayer => builders[name](pack);

/** Every layer of a pack that has features. */
export const layersOfPack = (pack: Pack): readonly ExportLayer[] =>
  layerNames.map((name) => layerOfPack(pack, name)).filter(({ features }) => features.length > 0);
