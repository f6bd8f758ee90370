import type { Candidate, Contest } from '../../core/election/contest';
import type { Pack, ReportedContest, TimelineEvent } from '../../core/pack';
import { leadersOf } from '../../document/measures/usual-measures';
import { problemOfMeasure } from '../../document/measures/check-measure';

interface TotalsOnly {
  readonly contestId: string;
  /** Why no map can be made of it: one sentence, the one that a map specification of it is refused with. */
  readonly refusal: string;
}

/** A contest that a document reported shares of, and no returns exist for. */
export interface ReportedTotals extends TotalsOnly {
  readonly kind: 'reported';
  /** The day of the timeline's event that the contest's id begins with; null where there is none. */
  readonly event: TimelineEvent | null;
  readonly reported: ReportedContest;
  /** What the listed shares leave to others, 0–1; null when they leave nothing that one decimal can show. */
  readonly rest: number | null;
}

/** A contest of the pack with certified totals, and no returns by reporting unit. */
export interface CertifiedTotals extends TotalsOnly {
  readonly kind: 'certified';
  readonly contest: Contest;
  readonly candidates: readonly Candidate[];
}

const leastRest = 0.0005;

/** The contests that are known only by their totals: those of the pack first, then those only reported. */
export function contestsKnownByTotals(pack: Pack): readonly (CertifiedTotals | ReportedTotals)[] {
  const certified = pack.contests
    .filter(({ units }) => units.length === 0)
    .map(({ contest, candidates }): CertifiedTotals => {
      const refusal = refusalOf(pack, contest.id);
      return { kind: 'certified', contestId: contest.id, refusal, contest, candidates };
    });
  const reported = pack.facts.reportedContests
    .filter(({ contestId }) => !pack.contests.some(({ contest }) => contest.id === contestId))
    .map((each): ReportedTotals => {
      const { contestId } = each;
      const rest = 1 - Object.values(each.shares).reduce((sum, share) => sum + share, 0);
      return {
        kind: 'reported',
        contestId,
        refusal: refusalOf(pack, contestId),
        event: eventOf(pack, contestId),
        reported: each,
        rest: rest < leastRest ? null : rest,
      };
    });
  return [...certified, ...reported];
}

function refusalOf(pack: Pack, contestId: string): string {
  return problemOfMeasure(pack, leadersOf(contestId)) ?? 'There is nothing to map.';
}

function eventOf(pack: Pack, contestId: string): TimelineEvent | null {
  return pack.facts.timeline.find(({ date }) => contestId.startsWith(`${date}-`)) ?? null;
}
