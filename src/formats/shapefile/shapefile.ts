import type { Geometry } from 'geojson';
import type { GivenFile, ImportNote } from '../../files/given-file';
import type { AttributeValue, RawFeature } from '../reading/raw';
import { stop } from '../../files/stop';
import { assumedDegrees } from '../coordinates/coordinate-system';
import type { CoordinateSystem } from '../coordinates/coordinate-system';
import { resolveSystem } from '../coordinates/resolve-system';
import type { BoundaryFormat } from '../reading/format';
import { makeBoundaries } from '../geometry/make-boundaries';
import { createPositionReader } from '../geometry/position-reader';
import { checkSize, findFile } from '../reading/given-file';
import type { ReadChoices } from '../reading/read-choices';
import { runReader } from '../reading/run-reader';
import { sniffText } from '../../files/text/sniff-text';
import { checkRecords } from './check-records';
import { readDbf } from './read-dbf';
import { readShapes } from './read-shapes';
import { encodingOfTable } from './table-encoding';

/**
 * An ESRI shapefile by its parts: .shp, and where they are given .dbf, .prj, .cpg and .shx. A shape without a record
 * of the table stops the reading; a record without a shape becomes a feature without geometry.
 */
export const shapefile: BoundaryFormat<'shapefile'> = {
  kind: 'boundaries',
  id: 'shapefile',
  recognizes: (files) => (findFile(files, '.shp') === undefined ? 0 : 1),
  read: (files, choices) =>
    runReader(async () => {
      const shp = findFile(files, '.shp');
      if (shp === undefined) throw new RangeError('The reader of shapefiles needs a .shp file.');
      files
        .filter((file) => ['.shp', '.dbf'].some((end) => file.name.toLowerCase().endsWith(end)))
        .forEach(checkSize);
      const records = checkRecords(shp.name, shp.bytes);
      const table = readTable(shp.name, files, choices);
      if (table.records !== null && table.records.length < records.count) {
        const message = `There are ${records.count} shapes but only ${table.records.length} records in the .dbf file; one of the two is cut off or belongs to another shapefile.`;
        stop('missing-records', message, { file: findFile(files, '.dbf')?.name ?? shp.name });
      }
      const system = systemOf(shp.name, findFile(files, '.prj'), choices);
      const reader = createPositionReader(shp.name, system);
      const geometries = await readShapes(shp, records, reader, choices);
      const features = pairUp(geometries, table.records ?? []);
      return makeBoundaries({ file: shp.name, layer: null, format: shapefile.id }, system, features, [
        ...records.notes,
        ...table.notes,
        ...indexNote(findFile(files, '.shx'), records.count),
        ...surplusNote(shp.name, (table.records?.length ?? 0) - records.count),
        ...reader.notes(),
      ]);
    }),
};

type Records = readonly Readonly<Record<string, AttributeValue>>[];

function readTable(
  shp: string,
  files: readonly GivenFile[],
  choices: ReadChoices,
): { readonly records: Records | null; readonly notes: readonly ImportNote[] } {
  const dbf = findFile(files, '.dbf');
  if (dbf === undefined) {
    const message = 'The .dbf file is missing, so the areas have no names or ids. Add it.';
    return { records: null, notes: [{ code: 'no-attributes', message, file: shp }] };
  }
  const { encoding, notes } = encodingOfTable(dbf, findFile(files, '.cpg'), choices.encoding);
  const table = readDbf(dbf, encoding);
  return { records: table.records, notes: [...notes, ...table.notes] };
}

function systemOf(shp: string, prj: GivenFile | undefined, choices: ReadChoices): CoordinateSystem {
  if (choices.coordinateSystem !== undefined) {
    return resolveSystem(shp, choices.coordinateSystem, 'the person who imported it');
  }
  const definition = prj === undefined || prj.bytes.length === 0 ? '' : sniffText(prj).text.trim();
  return prj === undefined || definition === ''
    ? assumedDegrees(shp)
    : resolveSystem(prj.name, definition, 'its .prj file');
}

function pairUp(geometries: readonly (Geometry | null)[], records: Records): readonly RawFeature[] {
  const count = Math.max(geometries.length, records.length);
  return Array.from({ length: count }, (_, index) => ({
    index,
    attributes: records[index] ?? {},
    geometry: geometries[index] ?? null,
  }));
}

function surplusNote(file: string, count: number): readonly ImportNote[] {
  if (count <= 0) return [];
  return [{ code: 'records-without-shapes', message: 'Records of the table have no shape.', file, count }];
}

function indexNote(shx: GivenFile | undefined, count: number): readonly ImportNote[] {
  if (shx === undefined || shx.bytes.length === 100 + count * 8) return [];
  const message =
    'The index (.shx) does not list as many shapes as the .shp file has; the shapes were counted.';
  return [{ code: 'index-differs', message, file: shx.name }];
}
