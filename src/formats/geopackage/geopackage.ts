import type { SqlDatabase } from 'sql.js/dist/sql-wasm-inline.js';
import type { GivenFile } from '../../files/given-file';
import type { RawBoundaries } from '../reading/raw';
import { stop } from '../../files/stop';
import { chooseLayer } from '../reading/choose-layer';
import { resolveSystem } from '../coordinates/resolve-system';
import type { BoundaryFormat } from '../reading/format';
import { makeBoundaries } from '../geometry/make-boundaries';
import { createPositionReader } from '../geometry/position-reader';
import { extensionOf, onlyFile, peekText } from '../reading/given-file';
import type { ReadChoices } from '../reading/read-choices';
import { askLibrary, askLibraryNow, runReader } from '../reading/run-reader';
import { listFeatureTables, systemOfTable } from './feature-tables';
import { readRows } from './read-rows';

const isDatabase = (file: GivenFile): boolean => peekText(file, 16).startsWith('SQLite format 3');

/** GeoPackage (OGC 12-128): the table of features that a person names, or the largest. */
export const geoPackage: BoundaryFormat<'gpkg'> = {
  kind: 'boundaries',
  id: 'gpkg',
  recognizes: (files) => {
    const [file] = files;
    if (file === undefined || files.length !== 1) return 0;
    if (extensionOf(file.name) === '.gpkg') return 1;
    return isDatabase(file) ? 0.5 : 0;
  },
  read: (files, choices) =>
    runReader(async () => {
      const file = onlyFile(files);
      if (!isDatabase(file)) stop('not-a-geopackage', 'This is not a GeoPackage.', { file: file.name });
      const database = await askLibrary(file.name, 'a GeoPackage', async () => {
        const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-inline.js');
        return new (await initSqlJs()).Database(file.bytes);
      });
      try {
        return readDatabase(file.name, database, choices);
      } finally {
        database.close();
      }
    }),
};

function readDatabase(file: string, database: SqlDatabase, choices: ReadChoices): RawBoundaries {
  askLibraryNow(file, 'a GeoPackage', () => database.exec('PRAGMA trusted_schema = OFF'));
  const { layer, notes } = chooseLayer(file, listFeatureTables(file, database), choices.layer);
  const system =
    choices.coordinateSystem === undefined
      ? systemOfTable(file, database, layer.systemId)
      : resolveSystem(file, choices.coordinateSystem, 'the person who imported it');
  const reader = createPositionReader(file, system);
  const features = readRows(file, database, layer, reader, choices);
  const source = { file, layer: layer.name, format: geoPackage.id };
  return makeBoundaries(source, system, features, [...notes, ...reader.notes()]);
}
