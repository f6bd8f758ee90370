import { unitKey } from '../layouts/unit-draft';
import type { UnitRow } from '../layouts/read-table';
import type { ImportDecisions } from '../decisions/import-decisions';
import type { PlannedJoin, PlannedTable } from '../plan/import-plan';
import { labelUnits } from './label-units';
import { rememberLast } from '../../core/remember';

export type Counts = readonly (number | null)[];

/** A unit of a table as it is counted: all its records together. */
export interface CountedUnit {
  /** The position of its first record in the table. */
  readonly index: number;
  readonly id: string;
  /** The id, with the columns beside it where another unit has the same id: unique in the table. */
  readonly label: string;
  readonly kind: 'precinct' | 'ballot group';
  /** The boundary that shows it; null where none does. */
  readonly boundaryId: string | null;
  /** By contest of the table: what is known of each count; null where the unit does not report the contest. */
  readonly votes: readonly (Counts | null)[];
  /** By contest: the positions of the candidates of whose count a part is withheld beside what is known. */
  readonly partlyWithheld: readonly (readonly number[])[];
  readonly registered: number | null;
  readonly ballots: number | null;
  /** Records after the first: those that repeat its figures, and those with figures of their own. */
  readonly repeats: readonly UnitRow[];
  readonly additions: readonly UnitRow[];
}

/** What is known of a unit's votes in the contests of its table that `isCounted` tells of by their position. */
export const votesOf = (
  { votes }: Pick<CountedUnit, 'votes'>,
  isCounted: (contest: number) => boolean = () => true,
): number =>
  votes.reduce(
    (sum, counts, contest) =>
      isCounted(contest) ? (counts ?? []).reduce<number>((known, count) => known + (count ?? 0), sum) : sum,
    0,
  );

/**
 * The units of a table that count, in the order of the file; ignored ones are left out. Every contest of a table asks for
 * the same.
 */
export const countUnits = rememberLast(countAnew, (join, decisions) => [join, decisions]);

function countAnew(
  table: PlannedTable,
  join: PlannedJoin | undefined,
  decisions: ImportDecisions,
): readonly CountedUnit[] {
  const decision = decisions.tables?.find((entry) => entry.table === table.key);
  const ignored = new Set(decision?.ignoredUnits ?? []);
  const groups = new Map<string, { unit: UnitRow; index: number }[]>();
  const labels = table.read === null ? [] : labelUnits(table.read);
  (table.read?.units ?? []).forEach((unit, index) => {
    if (unit.kind === 'total row' || ignored.has(unit.id) || ignored.has(labels[index] ?? '')) return;
    const key = unitKey(unit);
    groups.set(key, [...(groups.get(key) ?? []), { unit, index }]);
  });
  return [...groups.values()].flatMap((records) => {
    const [first, ...later] = records;
    if (first === undefined) return [];
    const { unit, index } = first;
    const isRepeat = (other: UnitRow) => decision?.repeats !== 'add' && hasSameFigures(unit, other);
    const additions = later.map((record) => record.unit).filter((other) => !isRepeat(other));
    const all = [unit, ...additions];
    const votes = unit.votes.map((_, contest) =>
      addCounts(all.map((record) => record.votes[contest] ?? null)),
    );
    return [
      {
        index,
        id: unit.id,
        label: labels[index] ?? unit.id,
        kind: unit.kind === 'ballot group' ? 'ballot group' : 'precinct',
        boundaryId: join?.boundaryOf.get(index) ?? null,
        votes,
        partlyWithheld: votes.map((counts, contest) =>
          (counts ?? []).flatMap((count, candidate) =>
            count !== null && all.some((record) => isWithheldIn(record, contest, candidate))
              ? [candidate]
              : [],
          ),
        ),
        registered: addKnown(all.map(({ registered }) => registered)),
        ballots: addKnown(all.map(({ ballots }) => ballots)),
        repeats: later.map((record) => record.unit).filter(isRepeat),
        additions,
      },
    ];
  });
}

/** Of votes, they alone tell; a record without votes repeats another one by its registration and ballots. */
const hasSameFigures = (a: UnitRow, b: UnitRow): boolean =>
  JSON.stringify(a.votes) === JSON.stringify(b.votes) &&
  (a.votes.some((counts) => counts !== null) || (a.registered === b.registered && a.ballots === b.ballots));

const isWithheldIn = ({ votes, partlyWithheld }: UnitRow, contest: number, candidate: number): boolean =>
  votes[contest]?.[candidate] === null || partlyWithheld[contest]?.includes(candidate) === true;

/** What is known of the counts of all records; null where nothing is. */
function addCounts(records: readonly (Counts | null)[]): Counts | null {
  return records.reduce<Counts | null>((sum, counts) => {
    if (sum === null || counts === null) return sum ?? counts;
    return sum.map((votes, index) => {
      const more = counts[index] ?? null;
      return votes === null || more === null ? (votes ?? more) : votes + more;
    });
  }, null);
}

const addKnown = (counts: readonly (number | null)[]): number | null =>
  counts.reduce<number | null>((sum, count) => (count === null ? sum : (sum ?? 0) + count), null);

/** Votes of a unit that are known, in all contests of its table. */
export const countedVotes = ({ votes }: Pick<CountedUnit, 'votes'>): number =>
  votes.flat().reduce<number>((sum, count) => sum + (count ?? 0), 0);
