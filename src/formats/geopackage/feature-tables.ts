import type { SqlDatabase, SqlValue } from 'sql.js/dist/sql-wasm-inline.js';
import { stop } from '../../files/stop';
import { assumedDegrees } from '../coordinates/coordinate-system';
import type { CoordinateSystem } from '../coordinates/coordinate-system';
import { findKnownSystem } from '../coordinates/known-systems';
import { resolveSystem } from '../coordinates/resolve-system';
import { askLibraryNow } from '../reading/run-reader';

export interface FeatureTable {
  readonly name: string;
  readonly size: number;
  readonly geometryColumn: string;
  readonly systemId: number;
}

/** A name as SQL takes it, whatever is in it. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** All rows of a query that is known to give few. */
function selectAll(file: string, database: SqlDatabase, sql: string): readonly (readonly SqlValue[])[] {
  return askLibraryNow(file, 'a GeoPackage', () => database.exec(sql)[0]?.values ?? []);
}

/** The tables of features. Views are left out: what they compute may never end. */
export function listFeatureTables(file: string, database: SqlDatabase): readonly FeatureTable[] {
  const catalogue = selectAll(
    file,
    database,
    `SELECT count(*) FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'
     AND name IN ('gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys')`,
  );
  if (catalogue[0]?.[0] !== 3)
    stop('not-a-geopackage', 'The tables that every GeoPackage has are missing.', { file });
  const rows = selectAll(
    file,
    database,
    `SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c
     JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
     JOIN sqlite_master m ON m.name = c.table_name AND m.type = 'table' AND m.sql LIKE 'CREATE TABLE%'
     WHERE c.data_type = 'features' ORDER BY c.table_name LIMIT 1000`,
  );
  return rows.map(([name, column, system]) => ({
    name: String(name),
    size: Number(selectAll(file, database, `SELECT count(*) FROM ${quoteName(String(name))}`)[0]?.[0] ?? 0),
    geometryColumn: String(column),
    systemId: Number(system),
  }));
}

/** The coordinate system of a table: by its EPSG code where that is known, else by its WKT. */
export function systemOfTable(file: string, database: SqlDatabase, id: number): CoordinateSystem {
  if (id === 0 || id === -1) return assumedDegrees(file);
  const [row] = selectAll(
    file,
    database,
    `SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ${Math.trunc(id)} LIMIT 1`,
  );
  if (row === undefined) {
    return stop('unknown-coordinate-system', `The coordinate system ${id} of the table is not in the file.`, {
      file,
    });
  }
  const [organization, code, definition] = row.map(String);
  const isEpsg = /^epsg$/i.test(organization ?? '') && findKnownSystem(Number(code)) !== undefined;
  return resolveSystem(file, isEpsg ? `EPSG:${code}` : (definition ?? ''), 'its table of coordinate systems');
}
