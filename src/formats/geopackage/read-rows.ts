import type { SqlDatabase, SqlValue } from 'sql.js/dist/sql-wasm-inline.js';
import type { AttributeValue, RawFeature } from '../reading/raw';
import { stop } from '../../files/stop';
import { featurePlace } from '../geometry/feature-place';
import type { PositionReader } from '../geometry/position-reader';
import { readGeometry } from '../geometry/read-geometry';
import { importLimits } from '../../files/import-limits';
import type { ReadChoices } from '../reading/read-choices';
import { createPacer } from '../reading/read-choices';
import { askLibraryNow } from '../reading/run-reader';
import { quoteName } from './feature-tables';
import type { FeatureTable } from './feature-tables';
import { readGeopackageGeometry } from './read-geopackage-geometry';

/** The rows of a table of features. Columns of bytes other than the geometry have no value that a map could use. */
export function readRows(
  file: string,
  database: SqlDatabase,
  table: FeatureTable,
  reader: PositionReader,
  choices: ReadChoices,
): readonly RawFeature[] {
  const ask = <T>(call: () => T): T => askLibraryNow(file, 'a GeoPackage', call);
  const statement = ask(() => database.prepare(`SELECT * FROM ${quoteName(table.name)}`));
  const columns = ask(() => statement.getColumnNames());
  const geometryIndex = columns.findIndex(
    (name) => name.toLowerCase() === table.geometryColumn.toLowerCase(),
  );
  if (geometryIndex === -1) {
    stop('bad-geometry', `The table has no column “${table.geometryColumn}” for its geometries.`, { file });
  }
  const pace = createPacer(file, choices, table.size);
  const features: RawFeature[] = [];
  while (ask(() => statement.step())) {
    const index = features.length;
    if (index >= importLimits.features)
      stop('too-large', `There are more than ${importLimits.features} features.`, { file });
    const row = ask(() => statement.get(null, { useBigInt: true }));
    const place = featurePlace(file, index);
    const attributes = columns.flatMap((name, column) =>
      column === geometryIndex ? [] : [[name, readCell(row[column])] as const],
    );
    const geometry = readGeometry(readGeopackageGeometry(row[geometryIndex], place), place, reader);
    features.push({ index, attributes: Object.fromEntries(attributes), geometry });
    pace(index + 1);
  }
  return features;
}

function readCell(value: SqlValue | undefined): AttributeValue {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? value : null;
}
