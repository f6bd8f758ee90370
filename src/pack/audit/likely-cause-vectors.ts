import type { CandidateAudit, CountToAudit, LikelyCause, VoteList } from './likely-cause';
import { formatVotes } from '../../words/format';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, index) => value === b[index]);
const shown = 20;
const repeating: ReadonlySet<string> = new Set<VoteList['kind']>([
  'repeated records',
  'records of precincts with the same figures',
]);

/** Causes whose votes equal the differences of all candidates at once. */
export function findVectorCauses(
  count: CountToAudit,
  rows: readonly CandidateAudit[],
): readonly LikelyCause[] {
  // Candidates that the totals do not list cannot be compared.
  const compared = count.candidates.map((_, index) => index).filter((index) => rows[index]?.given !== null);
  const differences = compared.map((index) => rows[index]?.difference ?? 0);
  if (compared.length === 0 || differences.every((difference) => difference === 0)) return [];
  const names = compared
    .filter((index) => rows[index]?.difference !== 0)
    .map((index) => rows[index]?.candidate ?? '');
  const pick = (votes: readonly number[]) => compared.map((index) => votes[index] ?? 0);
  const missing = differences.map((difference) => -difference);
  const causes: LikelyCause[] = [];
  for (const combination of combine(count.counted)) {
    if (!isSame(pick(combination.votes), differences)) continue;
    const isTotals = combination.kinds.includes('total rows');
    causes.push({
      kind: isTotals
        ? 'total rows counted'
        : combination.kinds.some((kind) => repeating.has(kind))
          ? 'repeated records counted'
          : 'unit missing or counted twice',
      message: `The difference equals the ${formatVotes(sum(combination.votes))} votes of the ${combination.kinds.join(' and ')}, which are counted.`,
      evidence: combination.ids.slice(0, shown),
      candidates: names,
    });
  }
  for (const combination of combine(count.leftOut)) {
    if (!isSame(pick(combination.votes), missing)) continue;
    causes.push({
      kind: 'left out',
      message: `The difference equals the ${formatVotes(sum(combination.votes))} votes of the ${combination.kinds.join(' and ')}, which are not counted.`,
      evidence: combination.ids.slice(0, shown),
      candidates: names,
    });
  }
  const times = countedTimes(compared.map((index) => rows[index]));
  if (times !== null) {
    causes.push({
      kind: 'counted several times',
      message: `Every candidate has exactly ${times} times the votes of the totals: rows of totals or of single ways of voting are counted beside the whole.`,
      evidence: [],
      candidates: names,
    });
  }
  return causes;
}

interface Combination {
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
  readonly votes: readonly number[];
}

/** Each list that has votes, and all pairs of them. */
function combine(lists: readonly VoteList[]): readonly Combination[] {
  const filled = lists.filter(({ votes }) => sum(votes) > 0);
  const singles = filled.map(({ kind, ids, votes }) => ({ kinds: [kind], ids, votes }));
  const pairs = filled.flatMap((first, index) =>
    filled.slice(index + 1).map((second) => ({
      kinds: [first.kind, second.kind],
      ids: [...first.ids, ...second.ids],
      votes: first.votes.map((votes, candidate) => votes + (second.votes[candidate] ?? 0)),
    })),
  );
  return [...singles, ...pairs];
}

/** 2 or more when each count is that multiple of its total. */
function countedTimes(rows: readonly (CandidateAudit | undefined)[]): number | null {
  const pairs = rows.flatMap((row) =>
    row === undefined || row.given === null ? [] : [{ counted: row.counted, given: row.given }],
  );
  const first = pairs.find(({ given }) => given > 0);
  if (first === undefined) return null;
  const times = first.counted / first.given;
  return Number.isInteger(times) &&
    times >= 2 &&
    pairs.every(({ counted, given }) => counted === times * given)
    ? times
    : null;
}
