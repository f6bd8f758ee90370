import { adaptMapping, readLayout, recognizeLayouts } from '../layout/layouts';
import type { LayoutMapping } from '../layout/mapping';
import { foldHeader } from '../layout/table-view';
import { suggestRole } from '../layout/header-words';
import type { ImportDecisions, TableDecision, TableUse } from './import-decisions';
import type { PlannedTable } from './import-plan';
import { findDay } from './infer-contest';
import type { RawTable } from './raw';

/** The name of a table among all: its file, and its sheet where it has one. */
export const tableKeyOf = ({ file, sheet }: RawTable): string => (sheet === null ? file : `${file}#${sheet}`);

/** Reads every table by the mapping that was decided on, or that it is recognized by. */
export function planTables(tables: readonly RawTable[], decisions: ImportDecisions): readonly PlannedTable[] {
  return tables.map((raw) => {
    const decision = decisionOf(raw, decisions);
    const key = JSON.stringify([decision?.use, decision?.mapping, decision?.date]);
    const known = planned.get(raw);
    if (known?.key === key) return known.table;
    const table = planTable(raw, decision);
    planned.set(raw, { key, table });
    return table;
  });
}

/** Tables as they were last read: most decisions do not change how a table is read. */
const planned = new WeakMap<RawTable, { readonly key: string; readonly table: PlannedTable }>();

function decisionOf(raw: RawTable, decisions: ImportDecisions): TableDecision | undefined {
  return decisions.tables?.find(({ table }) => table === tableKeyOf(raw));
}

function planTable(raw: RawTable, decision: TableDecision | undefined): PlannedTable {
  const recognized = recognizeLayouts(raw);
  const base = {
    key: tableKeyOf(raw),
    raw,
    recognized,
    mapping: null,
    read: null,
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
  const read = readLayout(raw, mapping);
  if (!read.ok) return { ...base, mapping, use: decided ?? 'ignored', error: read.error };
  if (read.value.kind === 'census') return { ...base, mapping, use: 'ignored' };
  const use: TableUse = decided ?? (read.value.contests.length === 0 ? 'turnout' : 'returns');
  return { ...base, mapping, use, read: read.value };
}

/** A saved mapping as it is, or fitted to a table with other columns of the same layout. */
function fitMapping(raw: RawTable, saved: LayoutMapping | undefined): LayoutMapping | null {
  if (saved === undefined) return null;
  if (readLayout(raw, saved).ok) return saved;
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
