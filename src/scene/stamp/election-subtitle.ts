import { groupVotesOf } from '../../core/election/group-share';
import { describeDenominator, participationOf, type Participation } from '../../core/election/participation';
import { participationChange } from '../../core/election/participation-change';
import { sumContest } from '../../core/election/sum-contest';
import { isWithheld, rankTally, shareOfVotes, tallyTotal, type Tally } from '../../core/election/tally';
import type { Pack, UnitReference } from '../../core/pack';
import { datedTitle } from '../../words/dated-title';
import { formatOneDecimal, formatPoints, formatShare, formatVotes } from '../../words/format';
import { contestIdsOf, contestWord, requireContest } from '../../document/measures/contests-of';
import { denominatorOf } from '../../document/measures/denominator-of';
import { isChangeMeasure } from '../../document/measures/measure-kinds';
import { marginPairOf } from '../../document/measures/margin-pair';
import { electionValueOf } from '../../document/measures/unit-value';
import type { ChangeMeasure, ContestMeasure, ElectionMeasure } from '../../document/measures/measure-schema';

/** The line beneath an election map's title: the contest and the measure's figures for the whole district. */
export function electionSubtitle(pack: Pack, measure: ElectionMeasure): string {
  if (isChangeMeasure(measure)) return changeSubtitle(pack, measure);
  const { contest } = requireContest(pack, measure.contest);
  return `${datedTitle(contest)}. ${districtFigures(pack, measure)}`;
}

function changeSubtitle(pack: Pack, measure: ChangeMeasure): string {
  const eachContest = (describe: (contestId: string) => string): string =>
    contestIdsOf(measure)
      .map((id) => `${describe(id)} in the ${contestWord(pack, id)}`)
      .join(', ');
  switch (measure.kind) {
    case 'swing':
    case 'votes gained':
      return `${measure.candidate}: ${eachContest((id) => candidateTotal(tallyOfContest(pack, id), measure.candidate))}`;
    case 'total change':
      return `All candidates: ${eachContest((id) => `${formatVotes(tallyTotal(tallyOfContest(pack, id)))} votes`)}`;
    case 'margin change': {
      const { over, under } = marginPairOf(pack, measure) ?? { over: null, under: null };
      const marginIn = (contest: string): string =>
        numberInDistrict(pack, { kind: 'margin', contest, over, under }, formatPoints);
      return `${over ?? ''} over ${under ?? ''}: ${eachContest(marginIn)}`;
    }
    case 'participation change':
      return participationInBoth(pack, measure);
  }
}

function districtFigures(pack: Pack, measure: ContestMeasure): string {
  const tally = tallyOfContest(pack, measure.contest);
  switch (measure.kind) {
    case 'winner':
    case 'second place':
    case 'margin':
      return leadingTotals(tally);
    case 'effective candidates':
      return `${formatOneDecimal(1)} would mean one candidate has every vote; the district as a whole has ${numberInDistrict(pack, measure, formatOneDecimal)}`;
    case 'share':
    case 'rank':
      return `${measure.candidate} ${candidateTotal(tally, measure.candidate)}`;
    case 'votes':
      return measure.candidate === null
        ? leadingTotals(tally)
        : `${measure.candidate} ${candidateTotal(tally, measure.candidate)}`;
    case 'group share': {
      const votes = describeVotes(tally, groupVotesOf(tally, measure.candidates) ?? 0);
      const [only, ...others] = new Set(measure.candidates);
      return `${others.length === 0 ? (only ?? '') : 'Together'} ${votes}`;
    }
    case 'participation':
      return participationIn(pack, measure.contest, measure);
  }
}

const tallyOfContest = (pack: Pack, contestId: string): Tally => {
  const returns = requireContest(pack, contestId);
  return sumContest(returns);
};

/** The first two, with everyone who ties with them; nobody leads without votes. */
function leadingTotals(tally: Tally): string {
  const ranked = rankTally(tally).filter(({ rank, votes }) => rank <= 2 && votes > 0);
  if (tallyTotal(tally) === 0) return isWithheld(tally) ? 'The counts are withheld' : 'No votes';
  return ranked
    .map(({ candidate }) => `${candidate.name} ${candidateTotal(tally, candidate.name)}`)
    .join(', ');
}

/** The candidate's total in the district: `25,569 votes (59.2%)`. */
function candidateTotal(tally: Tally, name: string): string {
  const entry = rankTally(tally).find(({ candidate }) => candidate.name === name);
  return describeVotes(tally, entry?.votes ?? 0);
}

function describeVotes(tally: Tally, votes: number): string {
  const share = shareOfVotes(tally, votes);
  return `${formatVotes(votes)} votes${share === null ? '' : ` (${formatShare(share)})`}`;
}

type ParticipationMeasure = Extract<ElectionMeasure, { kind: 'participation' | 'participation change' }>;

/** `43,179 votes ÷ 728,499 residents of all ages = 5.9%`, for the whole district. */
function participationIn(pack: Pack, contestId: string, measure: ParticipationMeasure): string {
  const figure = participationOf(pack, contestId, districtReference(pack), denominatorOf(measure));
  if ('unavailable' in figure) return figure.unavailable;
  const votes = `${formatVotes(figure.numerator)} votes`;
  return `${votes} ÷ ${denominatorIn(pack, measure, figure)} = ${formatShare(figure.share)}`;
}

/** `Of 728,499 residents of all ages: 5.8% in the primary (42,308 votes), 5.9% in the runoff (43,179 votes)`. */
function participationInBoth(
  pack: Pack,
  measure: Extract<ParticipationMeasure, { kind: 'participation change' }>,
): string {
  const denominator = denominatorOf(measure);
  const change = participationChange(pack, measure.from, measure.to, districtReference(pack), denominator);
  if ('unavailable' in change) return change.unavailable;
  const describe = ({ share, numerator }: Participation, contestId: string): string =>
    `${formatShare(share)} in the ${contestWord(pack, contestId)} (${formatVotes(numerator)} votes)`;
  const parts = [describe(change.from, measure.from), describe(change.to, measure.to)];
  return `Of ${denominatorIn(pack, measure, change.to)}: ${parts.join(', ')}`;
}

function denominatorIn(pack: Pack, measure: ParticipationMeasure, figure: Participation): string {
  const denominator = denominatorOf(measure);
  const words =
    denominator.kind === 'votes in contest'
      ? `votes in the ${contestWord(pack, denominator.contest)}`
      : describeDenominator(pack, denominator);
  return `${formatVotes(figure.denominator)} ${words}`;
}

function numberInDistrict(pack: Pack, measure: ElectionMeasure, format: (value: number) => string): string {
  const value = electionValueOf(pack, measure, districtReference(pack));
  return value.kind === 'number' ? format(value.value) : 'unknown';
}

const districtReference = (pack: Pack): UnitReference => ({
  unit: 'district',
  id: pack.districts.find(({ role }) => role === 'district')?.id ?? '',
});
