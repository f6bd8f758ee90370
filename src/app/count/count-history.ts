import type { ContestReturns } from '../../core/election/contest';
import type { CountSnapshot, Pack } from '../../core/pack';
import { checkAgainstCertified } from './check-against-certified';
import type { CertifiedCheck } from './check-against-certified';
import { orderInTime } from './order-in-time';
import { readMoment } from './read-moment';
import type { Moment } from './read-moment';

/** How one candidate stood in one snapshot; null where the source does not say. */
export interface CountEntry {
  readonly name: string;
  readonly votes: number | null;
  /** 0–1: as reported, else the votes ÷ the votes of everyone whom the snapshot lists. */
  readonly share: number | null;
}

/** A count as it stood at one moment. */
export interface CountPoint {
  /** As the source gives it. */
  readonly at: string;
  /** null where the source gives no day: the count is then known to come after the one before it. */
  readonly moment: Moment | null;
  readonly precinctsReporting: number | null;
  readonly precinctsTotal: number | null;
  /** One for each of the history's candidates, in their order. */
  readonly entries: readonly CountEntry[];
  /** Votes of everyone listed; null when the source gives shares alone. */
  readonly votes: number | null;
  readonly source: string;
  readonly check: CertifiedCheck;
}

export interface CountedCandidate {
  readonly name: string;
  readonly party: string | null;
  /** False for a name that the contest's returns do not know. */
  readonly isInContest: boolean;
}

/** The snapshots of one contest's count, in time. */
export interface CountHistory {
  readonly returns: ContestReturns;
  /** Everyone a snapshot lists: in certified order, then names that the contest does not know. */
  readonly candidates: readonly CountedCandidate[];
  readonly points: readonly CountPoint[];
}

/** The counts over time of every contest of which a snapshot is recorded, oldest contest first. */
export function countHistories(pack: Pack): readonly CountHistory[] {
  return pack.contests.flatMap((returns) => {
    const snapshots = pack.facts.countSnapshots.filter(({ contestId }) => contestId === returns.contest.id);
    return snapshots.length === 0 ? [] : [historyOf(returns, snapshots)];
  });
}

function historyOf(returns: ContestReturns, snapshots: readonly CountSnapshot[]): CountHistory {
  const candidates = listCandidates(returns, snapshots);
  const points = orderInTime(snapshots).map((snapshot) => toPoint(returns, candidates, snapshot));
  return { returns, candidates, points };
}

function listCandidates(
  returns: ContestReturns,
  snapshots: readonly CountSnapshot[],
): readonly CountedCandidate[] {
  const listed = new Set(
    snapshots.flatMap(({ votes, shares }) => [...Object.keys(votes ?? {}), ...Object.keys(shares ?? {})]),
  );
  const known = returns.candidates.filter(({ name }) => listed.has(name));
  const unknown = [...listed].filter((name) => !known.some((candidate) => candidate.name === name));
  return [
    ...known.map(({ name, party }) => ({ name, party, isInContest: true })),
    ...unknown.map((name) => ({ name, party: null, isInContest: false })),
  ];
}

function toPoint(
  returns: ContestReturns,
  candidates: readonly CountedCandidate[],
  snapshot: CountSnapshot,
): CountPoint {
  const { at, precinctsReporting, precinctsTotal, source } = snapshot;
  const counts = snapshot.votes === null ? [] : Object.values(snapshot.votes);
  const votes = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  const entries = candidates.map(({ name }) => {
    const count = snapshot.votes?.[name] ?? null;
    const computed = count === null || votes === null || votes === 0 ? null : count / votes;
    return { name, votes: count, share: snapshot.shares?.[name] ?? computed };
  });
  const isComplete = precinctsTotal !== null && precinctsReporting === precinctsTotal;
  return {
    at,
    moment: readMoment(at),
    precinctsReporting,
    precinctsTotal,
    entries,
    votes,
    source,
    check: checkAgainstCertified(returns, entries, isComplete),
  };
}
