import { describe, expect, it } from 'vitest';
import { fileFormats, type FileFormat, type FormatId } from '../../src/formats/facts/file-formats';
import { pageFormatIds, pageFormats } from '../../src/render/facts/page-formats';
import { findRetypedNames, type RetypedName } from './format-names';
import { listFiles } from './source-files';

const code = listFiles('src').filter(({ path }) => /\.tsx?$/.test(path));
const fileFormatIds = Object.keys(fileFormats) as FormatId[];

/** Ids and extensions of formats; the folder of a format may type its own. */
const names: ReadonlySet<string> = new Set([
  ...fileFormatIds.flatMap((id) => {
    const { extensions, besides = [] }: FileFormat = fileFormats[id];
    return [id, ...extensions, ...besides];
  }),
  ...pageFormatIds.flatMap((id) => [id, pageFormats[id].extension]),
]);

/** The two lists of what is told, and the three that put readers, writers and renderers to it. */
const registries = [
  'src/formats/facts/file-formats.ts',
  'src/formats/formats.ts',
  'src/formats/layer-writers.ts',
  'src/render/facts/page-formats.ts',
  'src/render/files/renderers.ts',
];

const ownFolders: Readonly<Record<FormatId, string>> = {
  shapefile: 'src/formats/shapefile/',
  geojson: 'src/formats/geojson/',
  topojson: 'src/formats/topojson/',
  kml: 'src/formats/kml/',
  csv: 'src/formats/delimited-text/',
  gpkg: 'src/formats/geopackage/',
  workbook: 'src/formats/workbook/',
};

/** Where a word that is also a format's means something else. */
const otherMeanings: Readonly<Record<string, string>> = {
  'src/contract/operations.ts': 'what a table and a preview hold when they cross',
  'src/host/imports/import-operations.ts': 'what the answer of a preview holds',
  'src/host/interface/interface-files.ts': 'media types of the files that the interface is made of',
  'src/pack/write/describe-resources.ts': 'the words of the Data Package standard, and the files of a pack',
  'src/ui/dialogs/export/svg-preview.tsx': 'the name of an element',
};

/** The parts of a shapefile are put together by the .shp file, which is named where that is done. */
const isMainPart = (name: string): boolean => name === '.shp';

const outsideOwnPlace = (found: readonly RetypedName[]): readonly RetypedName[] =>
  found.filter(
    ({ path, name }) =>
      !registries.includes(path) &&
      !isMainPart(name) &&
      !Object.values(ownFolders).some((folder) => path.startsWith(folder)),
  );

const everywhere = code.flatMap((file) => findRetypedNames(file, names));
const outside = outsideOwnPlace(everywhere);

describe('the name of a format', () => {
  it('is typed in its registry and its own folder alone', () => {
    const faults = outside.filter(({ path }) => !(path in otherMeanings));
    console.info(
      `formats: ${fileFormatIds.length} of files, ${pageFormatIds.length} of pages; their ids and extensions stand ` +
        `${everywhere.length} times in ${new Set(everywhere.map(({ path }) => path)).size} files, ` +
        `${outside.length - faults.length} with another meaning, ${faults.length} retyped`,
    );
    expect(faults).toEqual([]);
  });

  it('has another meaning only where it still stands', () => {
    const paths = new Set(outside.map(({ path }) => path));
    expect(Object.keys(otherMeanings).filter((path) => !paths.has(path))).toEqual([]);
  });

  it.each([
    ['a list', `export const ids = ['topojson', 'made-up'];`],
    ['a table by its ids', `export const titles = { gpkg: 'GeoPackage' };`],
    ['a table with quoted ids', `export const titles = { 'workbook': 'Excel' };`],
    ['a comparison', `export const isTable = (id: string) => id === 'csv';`],
    [
      'a case',
      `export const draw = (id: string) => { switch (id) { case 'png': return 1; default: return 2; } };`,
    ],
    ['a type', `export type Format = 'svg' | 'made-up';`],
    ['a template', 'export const first = `geojson`;'],
    ['an extension', `export const endsRight = (name: string) => name.endsWith('.kmz');`],
  ])('is caught in %s', (_what, text) => {
    expect(outsideOwnPlace(findRetypedNames({ path: 'src/app/planted.ts', text }, names))).toHaveLength(1);
  });

  it('is let pass where a registry is read and where a package is imported', () => {
    const text = `import type { Geometry } from 'geojson';\nexport const csv = fileFormats.csv;\nexport type Shape = Geometry;\n`;
    expect(findRetypedNames({ path: 'src/app/planted.ts', text }, names)).toEqual([]);
  });
});

describe('the extensions of formats', () => {
  it('say which format a layer or a page is written in', () => {
    const layers = fileFormatIds
      .filter((id) => fileFormats[id].writes !== null)
      .map((id) => fileFormats[id].extensions[0]);
    const pages = pageFormatIds.map((id) => pageFormats[id].extension);
    expect(new Set(layers).size).toBe(layers.length);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('stand for formats that are offered in one order', () => {
    const ranks = fileFormatIds.flatMap((id) => fileFormats[id].writes?.rank ?? []);
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});
