import { adaptMapping } from '../layouts/layouts';
import type { ImportDecisions, TableDecision } from '../decisions/import-decisions';
import { tableKeyOf } from './plan-tables';
import type { RawTable } from '../../formats/reading/raw';

/**
 * Decisions of an earlier import for files of other names: a table without decisions of its own takes those of the
 * table of the same layout that shares most columns with it, but for what holds for one election alone. Contests that
 * were left out there are left out here.
 */
export function fitRecipe(decisions: ImportDecisions, tables: readonly RawTable[]): ImportDecisions {
  const saved = decisions.tables ?? [];
  const withMapping = saved.filter(({ mapping }) => mapping !== undefined);
  const leftOut: NonNullable<ImportDecisions['contests']>[number][] = [];
  const fitted = tables.flatMap((raw): readonly TableDecision[] => {
    const own = saved.find(({ table }) => table === tableKeyOf(raw));
    if (own?.mapping !== undefined || own?.use === 'totals' || own?.use === 'ignored') return [];
    const [best] = withMapping
      .filter(({ mapping }) => mapping !== undefined && adaptMapping(mapping, raw).ok)
      .map((entry) => ({ entry, shared: countShared(entry, raw) }))
      .sort((a, b) => b.shared - a.shared);
    if (best === undefined) return [];
    const { use, mapping, join, byHand, ignoredUnits, repeats } = best.entry;
    for (const { table, contest, isLeftOut } of decisions.contests ?? []) {
      if (table === best.entry.table && isLeftOut === true)
        leftOut.push({ table: tableKeyOf(raw), contest, isLeftOut });
    }
    return [
      {
        table: tableKeyOf(raw),
        ...(use === undefined ? {} : { use }),
        ...(mapping === undefined ? {} : { mapping }),
        ...(join === undefined ? {} : { join }),
        ...(byHand === undefined ? {} : { byHand }),
        ...(ignoredUnits === undefined ? {} : { ignoredUnits }),
        ...(repeats === undefined ? {} : { repeats }),
        ...own,
      },
    ];
  });
  if (fitted.length === 0) return decisions;
  const replaced = new Set(fitted.map(({ table }) => table));
  const contests = [...leftOut, ...(decisions.contests ?? [])];
  return {
    ...decisions,
    contests,
    tables: [...saved.filter(({ table }) => !replaced.has(table)), ...fitted],
  };
}

function countShared({ mapping }: TableDecision, { header, rows }: RawTable): number {
  const line =
    mapping === undefined || mapping.headerRow === 0 ? header : (rows[mapping.headerRow - 1] ?? []);
  const headers = new Set(line.map((text) => text.trim()));
  return (mapping?.columns ?? []).filter((column) => column.role !== 'ignored' && headers.has(column.header))
    .length;
}
