import initSqlJs from 'sql.js';

export interface MadeTable {
  readonly name: string;
  readonly systemId: number;
  readonly rows: readonly (readonly [id: string, geometry: Uint8Array | null])[];
}

/** A GeoPackage with tables of features. */
export async function makeGeopackage(
  tables: readonly MadeTable[],
  systems: readonly (readonly [id: number, definition: string])[] = [],
  extraSql = '',
): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`
    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326, 'undefined');`);
  for (const [id, definition] of systems) {
    database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?)', [id, 'EPSG', id, definition]);
  }
  for (const { name, systemId, rows } of tables) {
    database.run(`CREATE TABLE "${name}" (fid INTEGER PRIMARY KEY, geom BLOB, id TEXT, big INTEGER)`);
    database.run('INSERT INTO gpkg_contents VALUES (?, ?)', [name, 'features']);
    database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?)', [name, 'geom', systemId]);
    for (const [id, geometry] of rows) {
      database.run(`INSERT INTO "${name}" (geom, id, big) VALUES (?, ?, 9007199254740993)`, [geometry, id]);
    }
  }
  if (extraSql !== '') database.run(extraSql);
  const bytes = database.export();
  database.close();
  return bytes;
}

/** A polygon of one ring as a GeoPackage writes it: header, 32 bytes of envelope, well-known binary. */
export function makeBlob(ring: readonly (readonly [number, number])[], code = 3): Uint8Array {
  const bytes = new Uint8Array(40 + 13 + ring.length * 16);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, 0b11], 0);
  view.setUint8(40, 1);
  view.setUint32(41, code, true);
  view.setUint32(45, 1, true);
  view.setUint32(49, ring.length, true);
  ring.forEach(([x, y], index) => {
    view.setFloat64(53 + index * 16, x, true);
    view.setFloat64(61 + index * 16, y, true);
  });
  return bytes;
}
