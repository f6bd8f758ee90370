import type { Contest } from '../../core/election/contest';
import type { Pack, ReportedContest } from '../../core/pack';

/** Someone who stood in a contest that the pack knows of. */
export interface RolledCandidate {
  readonly name: string;
  /** Of the latest contest that gives one; null where none does. */
  readonly party: string | null;
  /** Oldest first. */
  readonly contests: readonly Contest[];
  /** Contests that only a report of their totals names the person in. */
  readonly reported: readonly ReportedContest[];
}

/** Everyone who stood: in the order of the latest contest, then of the ones before, then those only reported. */
export function candidateRoll(pack: Pack): readonly RolledCandidate[] {
  const latestFirst = [...pack.contests].reverse();
  const names = new Set([
    ...latestFirst.flatMap(({ candidates }) => candidates.map(({ name }) => name)),
    ...pack.facts.reportedContests.flatMap(({ shares }) => Object.keys(shares)),
  ]);
  return [...names].map((name) => {
    const stood = pack.contests.filter(({ candidates }) => candidates.some((each) => each.name === name));
    const parties = latestFirst.flatMap(
      ({ candidates }) => candidates.find((candidate) => candidate.name === name)?.party ?? [],
    );
    return {
      name,
      party: parties[0] ?? null,
      contests: stood.map(({ contest }) => contest),
      reported: pack.facts.reportedContests.filter(({ shares }) => Object.hasOwn(shares, name)),
    };
  });
}
