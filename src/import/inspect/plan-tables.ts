import { freshMapping } from '../layouts/fresh-mapping';
import { adaptMapping, layouts, readLayout, recognizeLayouts } from '../layouts/layouts';
import type { ReadTable } from '../layouts/read-table';
import type { LayoutMapping } from '../layouts/mapping';
import { foldHeader } from '../layouts/table-view';
import { suggestRole } from '../layouts/header-words';
import type { ImportDecisions, TableDecision, TableUse } from '../decisions/import-decisions';
import type { PlannedTable } from '../plan/import-plan';
import { findDay } from '../layouts/infer-contest';
import type { RawTable } from '../../formats/reading/raw';
import { rememberLast } from '../../core/remember';

/** The name of a table among all: its file, and its sheet where it has one. */
export const tableKeyOf = ({ file, sheet }: RawTable): string => (sheet === null ? file : `${file}#${sheet}`);

/**
 * Reads every table by the mapping that was decided on, or that it is recognized by.
 *
 * @param groups ids of units that are known to be ballot groups
 */
export function planTables(
  tables: readonly RawTable[],
  decisions: ImportDecisions,
  groups: ReadonlySet<string> = new Set(),
): readonly PlannedTable[] {
  return tables.map((raw) => planTable(raw, decisionOf(raw, decisions), groups));
}

function decisionOf(raw: RawTable, decisions: ImportDecisions): TableDecision | undefined {
  return decisions.tables?.find(({ table }) => table === tableKeyOf(raw));
}

/** As it was last read: most decisions do not change how a table is read. */
const planTable = rememberLast(readTable, (decision, groups) => [
  JSON.stringify([decision?.use, decision?.mapping, decision?.date, [...groups]]),
]);

function readTable(
  raw: RawTable,
  decision: TableDecision | undefined,
  groups: ReadonlySet<string>,
): PlannedTable {
  const recognized = recognizeLayouts(raw);
  const base = {
    key: tableKeyOf(raw),
    raw,
    recognized,
    mapping: null,
    read: null,
    census: null,
    error: null,
    date: decision?.date ?? inferDate(raw),
  };
  const decided = decision?.use;
  if (decided === 'ignored' || decided === 'totals') return { ...base, use: decided };
  if (decided === undefined && isTotalsTable(raw)) return { ...base, use: 'totals' };
  const mapping = fitMapping(raw, decision?.mapping) ?? recognized[0]?.mapping ?? null;
  if (mapping === null) {
    const message = 'The layout of this table is not known; say what its columns mean.';
    return {
      ...base,
      use: 'ignored',
      error: { code: 'unknown-layout', message, place: { file: raw.file } },
    };
  }
  const first = readLayout(raw, mapping);
  const known = first.ok ? nameGroups(first.value, mapping, groups) : mapping;
  const read = known === mapping ? first : readLayout(raw, known);
  if (!read.ok) return { ...base, mapping, use: decided ?? 'ignored', error: read.error };
  if (read.value.kind === 'census') {
    return { ...base, mapping, use: decided ?? 'demographics', census: read.value };
  }
  const use: TableUse = decided ?? (read.value.contests.length === 0 ? 'turnout' : 'returns');
  return { ...base, mapping: known, use, read: read.value };
}

/** The mapping with those units as ballot groups that are known to be some and that nothing else was said of. */
function nameGroups(read: ReadTable, mapping: LayoutMapping, groups: ReadonlySet<string>): LayoutMapping {
  if (read.kind !== 'returns' || groups.size === 0) return mapping;
  const named = read.units
    .filter(({ id, kind }) => kind === 'precinct' && groups.has(id))
    .map(({ id }) => [id, 'ballot group'] as const);
  return named.length === 0
    ? mapping
    : { ...mapping, unitKinds: { ...Object.fromEntries(named), ...mapping.unitKinds } };
}

/**
 * A saved mapping as it is where it is of the table's columns, or fitted to a table with other columns of the same
 * layout. One without columns asks for the layout alone and gets the columns that it would have by that.
 */
function fitMapping(raw: RawTable, saved: LayoutMapping | undefined): LayoutMapping | null {
  if (saved === undefined) return null;
  const layout = layouts.find(({ id }) => id === saved.layout);
  if (layout === undefined) return null;
  if (saved.columns.length === 0) return freshMapping(raw, layout, saved.headerRow);
  const read = layout.read(raw, saved);
  if (read.ok || read.error.code !== 'mapping-mismatch') return saved;
  const adapted = adaptMapping(saved, raw);
  return adapted.ok ? adapted.value : null;
}

function inferDate({ file, sheet, titleRows }: RawTable): string | null {
  const titles = (titleRows ?? []).flat();
  for (const text of [file, sheet ?? '', ...titles]) {
    const day = findDay(text);
    if (day !== null) return day;
  }
  return null;
}

/** A table of candidates and votes that names no unit. */
function isTotalsTable({ header, rows }: RawTable): boolean {
  const roles = header.map((text) => suggestRole(foldHeader(text)));
  const isAbout = (role: string) => roles.some((found) => found === role);
  return isAbout('candidate') && isAbout('row total') && !isAbout('unit id') && rows.length <= 1000;
}
