import type { CountedUnit } from '../contests/count-units';
import { remember } from '../../core/remember';

export interface SuspectedTotal {
  readonly unit: CountedUnit;
  /** One clause that says what its figures equal. */
  readonly reason: string;
}

/** Fewer figures above zero equal a sum by chance: next to the rows that they sum, and anywhere else. */
const leastFigures = 2;
const leastFiguresAnywhere = 4;
const leastVotes = 10;
/** In longer tables only the rows next to a unit are looked at: there are too many others. */
const mostUnitsAnywhere = 5000;

/**
 * Counted units that look like totals: every figure that they report equals the sum of all other units, or of at least
 * two units in a row. Rows that the layout recognized as totals are not among the units any more; this finds those that
 * stand above their rows, among them, or apart from them.
 */
export const findSuspectedTotals = remember(findTotals);

/** Every contest of a table asks about the same units. */
function findTotals(units: readonly CountedUnit[]): readonly SuspectedTotal[] {
  const figures = listFigures(units);
  const sums = addUp(units, figures);
  return units.flatMap((unit, index) => {
    const run = findRun(figures[index] ?? [], index, sums);
    if (run === null) return [];
    const [from, to] = run;
    const reason =
      from === 0 && to === units.length
        ? 'its figures equal the sum of all other units'
        : `its figures equal the sum of ${units[from]?.label ?? ''} to ${units[to - 1]?.label ?? ''}`;
    return [{ unit, reason }];
  });
}

type Figures = readonly (number | null)[];

/** Figures of each unit, null where it says nothing: votes of each contest, then registration and ballots. */
function listFigures(units: readonly CountedUnit[]): readonly Figures[] {
  const contests = units[0]?.votes.length ?? 0;
  const sizes = Array.from({ length: contests }, (_, contest) =>
    units.reduce((most, { votes }) => Math.max(most, votes[contest]?.length ?? 0), 0),
  );
  return units.map(({ votes, registered, ballots }) => [
    ...sizes.flatMap((size, contest) =>
      Array.from({ length: size }, (_, candidate) => votes[contest]?.[candidate] ?? null),
    ),
    registered,
    ballots,
  ]);
}

/** Sums of the first units: place n holds the sum of n of them. */
interface Sums {
  readonly count: number;
  readonly figures: readonly Float64Array[];
  readonly votes: Float64Array;
  /** Units with votes. */
  readonly filled: Int32Array;
}

function addUp(units: readonly CountedUnit[], all: readonly Figures[]): Sums {
  const width = all[0]?.length ?? 0;
  const sums: Sums = {
    count: units.length,
    figures: Array.from({ length: width }, () => new Float64Array(units.length + 1)),
    votes: new Float64Array(units.length + 1),
    filled: new Int32Array(units.length + 1),
  };
  all.forEach((own, index) => {
    for (const [at, sum] of sums.figures.entries()) sum[index + 1] = (sum[index] ?? 0) + (own[at] ?? 0);
    const votes = own.slice(0, -2).reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
    sums.votes[index + 1] = (sums.votes[index] ?? 0) + votes;
    sums.filled[index + 1] = (sums.filled[index] ?? 0) + (votes > 0 ? 1 : 0);
  });
  return sums;
}

type Run = readonly [from: number, to: number];

/** The units that add up to a unit, as positions from–to; a run around the unit leaves the unit itself out. */
function findRun(own: Figures, index: number, { count, figures, votes, filled }: Sums): Run | null {
  const told = own.filter((figure) => figure !== null && figure > 0).length;
  const size = between(votes, index, index + 1);
  if (told < leastFigures || size < leastVotes) return null;
  const isSum = (from: number, to: number): boolean => {
    const times = from <= index && index < to ? 2 : 1;
    if (between(filled, from, to) - (times - 1) < 2) return false;
    return own.every((figure, at) => {
      const sum = figures[at];
      return figure === null || (sum !== undefined && between(sum, from, to) === times * figure);
    });
  };
  if (isSum(0, count)) return [0, count];
  const isRun = (from: number, to: number): boolean =>
    (to <= index || from > index) && between(votes, from, to) === size && isSum(from, to);
  for (const from of [findSum(votes, (votes[index] ?? 0) - size), index + 1]) {
    const to = findSum(votes, (votes[from] ?? 0) + size);
    if (isRun(from, to)) return [from, to];
  }
  if (told < leastFiguresAnywhere || count > mostUnitsAnywhere) return null;
  for (let from = 0, to = 0; from < count; from += 1) {
    while (to < count && between(votes, from, to) < size) to += 1;
    if (isRun(from, to)) return [from, to];
  }
  return null;
}

/** The first place with at least this sum; the last place when there is none. */
function findSum(sums: Float64Array, sum: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sums[middle] ?? 0) >= sum) high = middle;
    else low = middle + 1;
  }
  return low;
}

const between = (sums: Float64Array | Int32Array, from: number, to: number): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);
