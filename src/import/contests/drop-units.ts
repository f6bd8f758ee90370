import type { NamedTable } from './named-table';

/** Without the units of boundaries that are left out, whose votes are not counted. */
export const dropUnits = (
  named: readonly NamedTable[],
  leftOut: ReadonlySet<string>,
): readonly NamedTable[] =>
  leftOut.size === 0
    ? named
    : named.map(({ table, units }) => ({
        table,
        units: units.filter(({ unit }) => unit.boundaryId === null || !leftOut.has(unit.boundaryId)),
      }));
