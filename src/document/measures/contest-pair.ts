import type { ContestReturns } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import { foldText } from '../../words/fold-text';
import { rememberEach } from '../../core/remember';

/** Two contests that can be compared, and the candidates who stood in both, most votes in the later one first. */
export interface ContestPair {
  readonly from: ContestReturns;
  readonly to: ContestReturns;
  readonly candidates: readonly string[];
}

/** Two contests for one office, or in both of which somebody stood. */
export type ComparablePair = Pick<ContestPair, 'from' | 'to'>;

/** What stands on many ballots without being the same: answers to questions, and votes for nobody by name. */
const namesOfNobody: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'for',
  'against',
  'approve',
  'reject',
  'bonds yes',
  'bonds no',
  'other',
  'others',
  'all others',
  'scatter',
  'scattering',
  'scattered',
  'write in',
  'write ins',
  'none of these candidates',
  'none of the above',
  'uncommitted',
  'blank',
  'void',
  'over votes',
  'overvotes',
  'under votes',
  'undervotes',
]);

/** Candidates that any unit reports votes of, in certified order (most votes first). */
export function reportedCandidates(returns: ContestReturns): readonly string[] {
  return returns.candidates
    .filter((candidate) => candidate.reportedByUnits)
    .map((candidate) => candidate.name);
}

const isSameOffice = (one: ContestReturns, other: ContestReturns): boolean =>
  foldText(one.contest.office) === foldText(other.contest.office) &&
  foldText(one.contest.district) === foldText(other.contest.district);

/** Who stood in both contests. The answers Yes to two questions are not the same candidate. */
function candidatesInCommon(from: ContestReturns, to: ContestReturns): readonly string[] {
  const before = new Set(reportedCandidates(from));
  const common = reportedCandidates(to).filter((name) => before.has(name));
  return isSameOffice(from, to) ? common : common.filter((name) => !namesOfNobody.has(foldText(name)));
}

/** Whether a change between two contests means anything: they are for one office, or somebody stood in both. */
export function areComparable(one: ContestReturns, other: ContestReturns): boolean {
  if (one === other || one.units.length === 0 || other.units.length === 0) return false;
  return isSameOffice(one, other) || candidatesInCommon(one, other).length > 0;
}

/** The latest two contests of a pack that share a candidate; null when no two do. */
export function findContestPair(pack: Pack): ContestPair | null {
  const latestFirst = [...pack.contests].reverse();
  for (const [index, to] of latestFirst.entries()) {
    for (const from of latestFirst.slice(index + 1)) {
      const candidates = candidatesInCommon(from, to);
      if (candidates.length > 0) return { from, to, candidates };
    }
  }
  return null;
}

/** The latest two contests that can be compared by their office or their candidates; null when no two can. */
export function findComparable(pack: Pack): ComparablePair | null {
  const latestFirst = [...pack.contests].reverse();
  for (const [index, to] of latestFirst.entries()) {
    const from = latestFirst.slice(index + 1).find((earlier) => areComparable(earlier, to));
    if (from !== undefined) return { from, to };
  }
  return null;
}

/**
 * A contest with the one to compare it with: the latest before it that can be, else the first after it; null where none
 * shares its office or a candidate. Looked for once a contest.
 */
export const findPairOf = rememberEach(makePairOf, (contestId) => contestId);

function makePairOf(pack: Pack, contestId: string): ComparablePair | null {
  const at = pack.contests.findIndex(({ contest }) => contest.id === contestId);
  const returns = pack.contests[at];
  if (returns === undefined) return null;
  const from = pack.contests.slice(0, at).findLast((earlier) => areComparable(earlier, returns));
  if (from !== undefined) return { from, to: returns };
  const to = pack.contests.slice(at + 1).find((later) => areComparable(returns, later));
  return to === undefined ? null : { from: returns, to };
}
