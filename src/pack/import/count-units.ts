import { unitKey } from '../layout/unit-draft';
import type { UnitRow } from '../layout/read-table';
import type { ImportDecisions } from './import-decisions';
import type { PlannedJoin, PlannedTable } from './import-plan';

type Counts = readonly (number | null)[];

/** A unit of a table as it is counted: all its records together. */
export interface CountedUnit {
  /** Unique in the table. */
  readonly label: string;
  readonly kind: 'precinct' | 'ballot group';
  /** The boundary that shows it; null where none does. */
  readonly boundaryId: string | null;
  /** By contest of the table; null where the unit does not report it. */
  readonly votes: readonly (Counts | null)[];
  readonly registered: number | null;
  readonly ballots: number | null;
  /** Records after the first: those that repeat its figures, and those with figures of their own. */
  readonly repeats: readonly UnitRow[];
  readonly additions: readonly UnitRow[];
}

/** The units of a table that count, in the order of the file; ignored ones are left out. */
export function countUnits(
  table: PlannedTable,
  join: PlannedJoin | undefined,
  decisions: ImportDecisions,
): readonly CountedUnit[] {
  const decision = decisions.tables?.find((entry) => entry.table === table.key);
  const ignored = new Set(decision?.ignoredUnits ?? []);
  const groups = new Map<string, { unit: UnitRow; index: number }[]>();
  (table.read?.units ?? []).forEach((unit, index) => {
    if (unit.kind === 'total row' || ignored.has(unit.id)) return;
    const key = unitKey(unit);
    groups.set(key, [...(groups.get(key) ?? []), { unit, index }]);
  });
  const ids = new Map<string, number>();
  for (const [first] of groups.values()) {
    if (first !== undefined) ids.set(first.unit.id, (ids.get(first.unit.id) ?? 0) + 1);
  }
  return [...groups.values()].flatMap((records) => {
    const [first, ...later] = records;
    if (first === undefined) return [];
    const { unit, index } = first;
    const isRepeat = (other: UnitRow) => decision?.repeats !== 'add' && hasSameFigures(unit, other);
    const additions = later.map((record) => record.unit).filter((other) => !isRepeat(other));
    const all = [unit, ...additions];
    return [
      {
        label: (ids.get(unit.id) ?? 0) > 1 ? labelWithParts(unit) : unit.id,
        kind: unit.kind === 'ballot group' ? 'ballot group' : 'precinct',
        boundaryId: join?.boundaryOf.get(index) ?? null,
        votes: unit.votes.map((_, contest) => addCounts(all.map(({ votes }) => votes[contest] ?? null))),
        registered: addKnown(all.map(({ registered }) => registered)),
        ballots: addKnown(all.map(({ ballots }) => ballots)),
        repeats: later.map((record) => record.unit).filter(isRepeat),
        additions,
      },
    ];
  });
}

const labelWithParts = ({ id, parts }: UnitRow): string => {
  const others = Object.values(parts).filter((part) => part !== id && part !== '');
  return others.length === 0 ? id : `${id} (${others.join(', ')})`;
};

const hasSameFigures = (a: UnitRow, b: UnitRow): boolean =>
  JSON.stringify(a.votes) === JSON.stringify(b.votes);

/** A count that is withheld in one record is not known as a whole. */
function addCounts(records: readonly (Counts | null)[]): Counts | null {
  return records.reduce<Counts | null>((sum, counts) => {
    if (sum === null || counts === null) return sum ?? counts;
    return sum.map((votes, index) => {
      const more = counts[index] ?? null;
      return votes === null || more === null ? null : votes + more;
    });
  }, null);
}

const addKnown = (counts: readonly (number | null)[]): number | null =>
  counts.reduce<number | null>((sum, count) => (count === null ? sum : (sum ?? 0) + count), null);
