import type { Pack } from '../../core/pack';
import { layersOfPack } from '../../pack/layers/layers-of-pack';
import type { DataExport } from '../store/state';
import { remember } from '../../core/remember';

export interface DataField {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
  /** What it holds, in words. */
  readonly title: string;
}

/** What the file of a layer will hold. */
export interface DataLayer {
  readonly name: DataExport['layer'];
  readonly title: string;
  readonly featureCount: number;
  /** Features without a place on the map. */
  readonly withoutGeometry: number;
  readonly fields: readonly DataField[];
  /** What a reader of the numbers must know, a sentence or more each. */
  readonly notes: readonly string[];
}

const titles: Readonly<Record<DataExport['layer'], string>> = {
  precincts: 'Precincts',
  neighborhoods: 'Neighborhoods',
  tracts: 'Census tracts',
  districts: 'District',
};

/** The layers of a pack that can be handed to other programs, those with features. The same pack gives the same list. */
export const listDataLayers = remember((pack: Pack): readonly DataLayer[] =>
  layersOfPack(pack).flatMap(describeLayer),
);

type ExportLayer = ReturnType<typeof layersOfPack>[number];

function describeLayer({ name, fields, features, notes }: ExportLayer): readonly DataLayer[] {
  if (!isLayerName(name)) return [];
  return [
    {
      name,
      title: titles[name],
      featureCount: features.length,
      withoutGeometry: features.filter(({ geometry }) => geometry === null).length,
      fields: [{ name: 'id', type: 'text', title: 'Id; text, leading zeros count' }, ...fields],
      notes,
    },
  ];
}

const isLayerName = (name: string): name is DataExport['layer'] => name in titles;
