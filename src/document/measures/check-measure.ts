import { findContest } from '../../core/election/find-contest';
import { participationOf } from '../../core/election/participation';
import type { Pack } from '../../core/pack';
import { contestName } from '../../words/contest-name';
import { denominatorOf } from './denominator-of';
import { candidatesOfBoth } from './margin-pair';
import { listOf } from '../../words/list-of';
import type { ElectionMeasure, Measure } from './measure-schema';

/** What of a measure the pack lacks, as a sentence or two; null when it has everything. */
export function problemOfMeasure(pack: Pack, measure: Measure): string | null {
  switch (measure.kind) {
    case 'demographic':
      return pack.demographicMeasures.some(({ id }) => id === measure.measure)
        ? null
        : `There is no demographic measure “${measure.measure}”. ${listOf(pack.demographicMeasures.map(({ id }) => id))}`;
    case 'winner':
    case 'second place':
    case 'effective candidates':
      return problemOfContest(pack, measure.contest, []);
    case 'share':
    case 'votes':
    case 'rank':
      return problemOfContest(pack, measure.contest, [measure.candidate]);
    case 'group share':
      return problemOfContest(pack, measure.contest, measure.candidates);
    case 'margin':
      return problemOfPair(measure) ?? problemOfContest(pack, measure.contest, [measure.over, measure.under]);
    case 'swing':
    case 'votes gained':
      return problemOfChange(pack, measure, [measure.candidate]);
    case 'total change':
      return problemOfChange(pack, measure, []);
    case 'margin change':
      return (
        problemOfPair(measure) ??
        problemOfChange(pack, measure, [measure.over, measure.under]) ??
        (candidatesOfBoth(pack, measure.from, measure.to).length < 2
          ? 'A change of margin needs two candidates who stood in both contests.'
          : null)
      );
    case 'participation':
      return problemOfParticipation(pack, measure, [
        ...new Set([measure.contest, measure.denominatorContest ?? measure.contest]),
      ]);
    case 'participation change':
      return problemOfChange(pack, measure, []) ?? problemOfParticipation(pack, measure, [measure.to]);
  }
}

function problemOfPair({ over, under }: { over: string | null; under: string | null }): string | null {
  return over !== null && over === under ? 'A margin needs two different candidates.' : null;
}

type Change = Extract<ElectionMeasure, { from: string }>;

function problemOfChange(pack: Pack, { from, to }: Change, names: readonly (string | null)[]): string | null {
  if (from === to) return 'A change needs two different contests.';
  return problemOfContest(pack, from, names) ?? problemOfContest(pack, to, names);
}

type ParticipationMeasure = Extract<ElectionMeasure, { kind: 'participation' | 'participation change' }>;

/** The district itself tells whether the pack has the denominator at all. */
function problemOfParticipation(
  pack: Pack,
  measure: ParticipationMeasure,
  contestIds: readonly string[],
): string | null {
  for (const id of contestIds) {
    const problem = problemOfContest(pack, id, []);
    if (problem !== null) return problem;
  }
  const district = pack.districts.find(({ role }) => role === 'district');
  if (district === undefined) return null;
  const contestId = measure.kind === 'participation' ? measure.contest : measure.to;
  const reference = { unit: 'district', id: district.id } as const;
  const figure = participationOf(pack, contestId, reference, denominatorOf(measure));
  return 'unavailable' in figure ? figure.unavailable : null;
}

function problemOfContest(pack: Pack, contestId: string, names: readonly (string | null)[]): string | null {
  const returns = findContest(pack, contestId);
  const isReported = pack.facts.reportedContests.some((reported) => reported.contestId === contestId);
  if (returns === undefined && isReported) {
    return `“${contestName(pack, contestId)}” is known only by what was reported of its totals; there is nothing to map.`;
  }
  if (returns === undefined) {
    return `There is no contest “${contestId}”. ${listOf(pack.contests.map(({ contest }) => contest.id))}`;
  }
  if (returns.units.length === 0) {
    return `“${contestName(pack, contestId)}” is known only by its district totals; there is nothing to map.`;
  }
  const known = returns.candidates.map((candidate) => candidate.name);
  const missing = names.find((name) => name !== null && !known.includes(name));
  return missing === undefined ? null : `“${missing}” is not a candidate of “${contestId}”. ${listOf(known)}`;
}
