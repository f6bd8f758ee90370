import type { SqlDatabase, SqlValue } from 'sql.js/dist/sql-wasm-inline.js';
import { checkLayer } from '../../files/layers/check-layer';
import { toExportGeometry } from '../../files/layers/export-geometry';
import type { ExportField, ExportLayer, ExportValue, LayerWriter } from '../../files/layers/export-layer';
import { columnTypeOf, promote } from './column-type';
import { systemTables } from './system-tables';
import { extentOf, writeGeoPackageGeometry } from './write-wkb';

const sqlTypes: Readonly<Record<ExportField['type'], string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
};

/**
 * GeoPackage 1.3 (OGC 12-128r17) with one table of features in WGS 84. What the columns hold is in
 * `gpkg_data_columns`, the notes are the table's description. Without a spatial index, which programs add themselves.
 */
export const geoPackageWriter: LayerWriter = {
  write: async (layer) => {
    checkLayer(layer);
    const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-inline.js');
    const database = new (await initSqlJs()).Database(new Uint8Array());
    try {
      database.exec(systemTables);
      database.run('BEGIN');
      writeFeatures(database, layer);
      database.run('COMMIT');
      return database.export();
    } finally {
      database.close();
    }
  },
};

function writeFeatures(database: SqlDatabase, layer: ExportLayer): void {
  const { name: table, title, fields, features, notes } = layer;
  const geometries = features.map(({ geometry }) =>
    geometry === null ? null : toExportGeometry(geometry, 'outer rings counterclockwise'),
  );
  const placed = geometries.filter((geometry) => geometry !== null);
  const type = columnTypeOf(placed);
  const columns = fields.map((field) => `, "${field.name}" ${sqlTypes[field.type]}`).join('');
  database.exec(
    `CREATE TABLE "${table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ${type.toUpperCase()}, id TEXT NOT NULL${columns})`,
  );
  database.run(
    `INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)
     VALUES (?, 'features', ?, ?, ?, ?, ?, ?, 4326)`,
    [table, toText(title), toText(notes.join('\n')), ...extentOf(placed)],
  );
  database.run(`INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)`, [
    table,
    type.toUpperCase(),
  ]);
  for (const field of fields) {
    database.run('INSERT INTO gpkg_data_columns (table_name, column_name, name, title) VALUES (?, ?, ?, ?)', [
      table,
      field.name,
      field.name,
      toText(field.title),
    ]);
  }
  const marks = ', ?'.repeat(fields.length);
  const statement = database.prepare(`INSERT INTO "${table}" VALUES (NULL, ?, ?${marks})`);
  features.forEach(({ id, values }, index) => {
    const geometry = geometries[index] ?? null;
    const bytes = geometry === null ? null : writeGeoPackageGeometry(promote(geometry, type));
    statement.run([bytes, toText(id), ...values.map(toSqlValue)]);
  });
  statement.free();
}

const toSqlValue = (value: ExportValue): SqlValue => (typeof value === 'string' ? toText(value) : value);

/** Programs take a NUL for the end of a text, so it is written as the replacement character. */
const toText = (text: string): string => text.replaceAll('\0', '\uFFFD');
