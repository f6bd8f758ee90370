import { zipSync } from 'fflate';
import type { GivenFile } from '../../src/files/given-file';
import { namedText, type FuzzInput, type InputKind } from './fuzz-input';
import { mutateBytes, type MutateBytes } from './mutate/mutate-bytes';
import { mutateCompound, mutateDatabase } from './mutate/mutate-database';
import { mutateJson } from './mutate/mutate-json';
import { mutateCpg, mutateDbf, mutatePrj, mutateShp } from './mutate/mutate-shapefile';
import { mutateTable } from './mutate/mutate-table';
import { mutateText } from './mutate/mutate-text';
import { mutateXml } from './mutate/mutate-xml';
import { mutateZip } from './mutate/mutate-zip';
import { createRandom, type Random } from './random';
import * as boundaries from './seeds/boundary-seeds';
import { makePacks, makeRecipes, makeZippedPacks, recipeCompanions } from './seeds/pack-seeds';
import * as tables from './seeds/table-seeds';

type Files = readonly GivenFile[];

/** Something that reads files, with whole files to damage. */
interface FuzzReader {
  readonly kind: InputKind;
  readonly makeSeeds: () => readonly Files[] | Promise<readonly Files[]>;
  /** Whole files that the damaged ones are imported with. */
  readonly companions: Files;
}

const byExtension: readonly (readonly [RegExp, readonly MutateBytes[]])[] = [
  [/\.shp$/i, [mutateShp]],
  [/\.dbf$/i, [mutateDbf]],
  [/\.prj$/i, [mutatePrj]],
  [/\.cpg$/i, [mutateCpg, mutateText]],
  [/json$/i, [mutateJson, mutateJson, mutateText]],
  [/\.(kml|xml|rels)$/i, [mutateXml, mutateXml, mutateText]],
  [/\.csv$/i, [mutateTable(','), mutateTable(','), mutateText]],
  [/\.tsv$/i, [mutateTable('\t'), mutateTable('\t'), mutateText]],
  [/\.gpkg$/i, [mutateDatabase]],
  [/\.xls$/i, [mutateCompound]],
];

const mutateEntry = (path: string, bytes: Uint8Array, random: Random): Uint8Array => {
  const known = byExtension.find(([pattern]) => pattern.test(path))?.[1];
  return known === undefined || random.chance(0.15)
    ? mutateBytes(bytes, random)
    : random.pick(known)(bytes, random);
};

const mutateArchive = mutateZip(mutateEntry);

/** Larger files are left as they are. */
const mostBytes = 8 * 1024 * 1024;

const mutateFile = ({ name, bytes }: GivenFile, random: Random): GivenFile => ({
  name,
  bytes:
    bytes.length > mostBytes
      ? bytes
      : /\.(zip|kmz|xlsx)$/i.test(name)
        ? mutateArchive(bytes, random)
        : mutateEntry(name, bytes, random),
});

const returns = tables.commaTables.filter(([file]) => file?.name.includes('wide')).flat();
const polygons = boundaries.geoJsons.slice(0, 1).flat();
const zipOf = (files: Files): Files => [
  { name: 'a.zip', bytes: zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))) },
];

const ofBoundaries = (makeSeeds: FuzzReader['makeSeeds']): FuzzReader => ({
  kind: 'import',
  makeSeeds,
  companions: returns,
});
const ofTables = (makeSeeds: FuzzReader['makeSeeds']): FuzzReader => ({
  kind: 'import',
  makeSeeds,
  companions: polygons,
});

/** Every reader by the name that `--reader` takes. */
export const readers: ReadonlyMap<string, FuzzReader> = new Map([
  ['shapefile', ofBoundaries(() => boundaries.shapefiles)],
  ['shapefile-zip', ofBoundaries(() => boundaries.shapefiles.map(zipOf))],
  ['geojson', ofBoundaries(() => boundaries.geoJsons)],
  ['topojson', ofBoundaries(() => boundaries.topoJsons)],
  ['kml', ofBoundaries(() => boundaries.kmls)],
  ['kmz', ofBoundaries(() => boundaries.kmzs)],
  ['geopackage', ofBoundaries(boundaries.makeGeopackages)],
  ['csv', ofTables(() => tables.commaTables)],
  ['tsv', ofTables(() => tables.tabTables)],
  ['xlsx', ofTables(() => tables.books)],
  ['xls', ofTables(() => tables.oldBooks)],
  [
    'zip',
    {
      kind: 'import',
      companions: [],
      makeSeeds: () =>
        tables.commaTables.map((table, index) =>
          zipOf([...table, ...(boundaries.geoJsons[index % 3] ?? []), namedText('readme.txt', 'made up')]),
        ),
    },
  ],
  ['pack', { kind: 'pack', makeSeeds: makePacks, companions: [] }],
  ['pack-zip', { kind: 'pack-zip', makeSeeds: makeZippedPacks, companions: [] }],
  ['recipe', { kind: 'recipe', makeSeeds: makeRecipes, companions: recipeCompanions }],
]);

const madeSeeds = new Map<string, readonly Files[]>();

async function seedsOf(name: string): Promise<readonly Files[]> {
  const seeds = madeSeeds.get(name) ?? (await readerOf(name).makeSeeds());
  madeSeeds.set(name, seeds);
  return seeds;
}

function readerOf(name: string): FuzzReader {
  const reader = readers.get(name);
  if (reader === undefined) throw new RangeError(`There is no reader called ${name}.`);
  return reader;
}

/** How many whole inputs a reader has; they come first. */
export const countWhole = async (name: string): Promise<number> => (await seedsOf(name)).length;

/** The input of a reader that a seed and a number stand for, always the same. The first ones are whole. */
export async function makeInput(name: string, seed: number, index: number): Promise<FuzzInput> {
  const reader = readerOf(name);
  const random = createRandom(`${seed}/${name}/${index}`);
  const seeds = await seedsOf(name);
  const whole = seeds[index % seeds.length] ?? [];
  if (index < seeds.length) return { kind: reader.kind, files: [...whole, ...reader.companions] };
  let files = [...whole];
  for (let left = 1 + Math.floor(random.next() ** 2 * 4); left > 0; left -= 1) {
    const at = random.below(files.length);
    const file = files[at];
    if (file === undefined) break;
    if (files.length > 1 && random.chance(0.03)) files = files.filter((_, other) => other !== at);
    else if (random.chance(0.02)) files[at] = { name: file.name.toUpperCase(), bytes: file.bytes };
    else files[at] = mutateFile(file, random);
  }
  const companions = random.chance(0.2)
    ? reader.companions.map((file) => mutateFile(file, random))
    : reader.companions;
  return { kind: reader.kind, files: [...files, ...companions] };
}
