import type { DemographicMeasure, Estimate, Tract } from '../../core/census/tract';
import { readNumberWithin, readOptionalNumber, readText, wrong } from './cells';
import type { Boundaries } from './read-boundaries';
import { stop } from '../../files/stop';
import { readTable } from './table';
import type { Table, TableRow } from './table';

const fixedColumns = ['tract', 'area_km2', 'share_inside'];
const marginSuffix = '_moe';

/** Reads the published columns of the tracts and joins them to the tracts' areas by GEOID. */
export function readDemographics(file: string, bytes: Uint8Array, boundaries: Boundaries): readonly Tract[] {
  const table = readTable(file, bytes, fixedColumns);
  const columns = publishedColumns(file, table);
  const rows = new Map<string, TableRow>();
  const areaIds = new Set(boundaries.tracts.map(({ id }) => id));
  for (const row of table.rows) {
    const id = readText(row, 'tract');
    if (rows.has(id)) wrong(row, 'tract', 'duplicate-id', `The tract "${id}" is there twice.`);
    if (!areaIds.has(id))
      wrong(row, 'tract', 'unknown-tract', `The tract "${id}" is not in ${boundaries.file}.`);
    rows.set(id, row);
  }
  return boundaries.tracts.map(({ id, geometry }, index): Tract => {
    const row = rows.get(id);
    if (row === undefined) {
      return stop('missing-tract', `The tract "${id}" has no row in ${file}.`, {
        file: boundaries.file,
        path: `objects.tracts.geometries.${index}`,
      });
    }
    return {
      id,
      geometry,
      areaSquareKilometres: readNumberWithin(row, 'area_km2', 0, 1e7),
      shareInsideDistrict: readNumberWithin(row, 'share_inside', 0, 1),
      values: Object.fromEntries(columns.map((column) => [column, readEstimate(row, column)])),
    };
  });
}

/** The columns with estimates; a margin of error must belong to one of them. */
function publishedColumns(file: string, { columns }: Table): readonly string[] {
  const names = columns.filter((column) => !fixedColumns.includes(column) && !column.endsWith(marginSuffix));
  for (const column of columns) {
    const place = { file, row: 1, column };
    if (column.endsWith(marginSuffix) && !names.includes(column.slice(0, -marginSuffix.length))) {
      stop('margin-without-estimate', 'This margin of error has no column of estimates.', place);
    }
    if (!/^[a-z][a-z0-9_]*$/.test(column))
      stop('column-name', 'A column name has only a–z, 0–9 and _.', place);
  }
  for (const column of names) {
    if (columns.includes(`${column}${marginSuffix}`)) continue;
    stop('missing-column', `The column ${column}${marginSuffix} of its margin of error is missing.`, {
      file,
      row: 1,
      column,
    });
  }
  return names;
}

const readEstimate = (row: TableRow, column: string): Estimate => ({
  estimate: readOptionalNumber(row, column),
  marginOfError: readOptionalNumber(row, `${column}${marginSuffix}`),
});

/** Checks that every measure reads columns that are there and cites a source that is there. */
export function checkMeasures(
  file: string,
  measures: readonly DemographicMeasure[],
  columns: ReadonlySet<string>,
  sourceIds: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  measures.forEach((measure, index) => {
    const path = `districtAtlas.demographicMeasures.${index}`;
    if (seen.has(measure.id))
      stop('duplicate-id', `The measure "${measure.id}" is there twice.`, { file, path });
    seen.add(measure.id);
    if (measure.kind === 'share' && measure.denominator === null) {
      stop('missing-denominator', 'A share needs a denominator.', { file, path: `${path}.denominator` });
    }
    for (const key of ['column', 'denominator'] as const) {
      const column = measure[key];
      if (column !== null && !columns.has(column)) {
        stop('unknown-column', `The demographics have no column "${column}".`, {
          file,
          path: `${path}.${key}`,
        });
      }
    }
    if (!sourceIds.has(measure.sourceId)) {
      stop('unknown-source', `The source "${measure.sourceId}" is not in the list of sources.`, {
        file,
        path: `${path}.sourceId`,
      });
    }
  });
}
