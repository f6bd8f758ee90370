import { coverageOf } from '../../core/election/coverage';
import { participationOf, type Denominator } from '../../core/election/participation';
import type { VotingUnit } from '../../core/election/voting-units';
import type { Pack } from '../../core/pack';
import { describeDenominator } from '../../words/describe-denominator';
import { formatCount, formatShare, formatVotes } from '../../words/format';
import { words } from '../../words/words';
import { districtReference } from './district-figures';
import { contestWord } from './require-contest';
import { residentsMeasureOf } from './residents-measure';

/** A denominator for a legend, and that it is an estimate where it is one. */
export function denominatorWords(pack: Pack, denominator: Denominator): string {
  const name = denominatorIn(pack, denominator);
  return denominator.kind === 'residents' ? `${name} (estimated)` : name;
}

/** A denominator within a sentence; the votes of another contest by the contest's word. */
function denominatorIn(pack: Pack, denominator: Denominator): string {
  return denominator.kind === 'votes in contest'
    ? `votes in the ${contestWord(pack, denominator.contest)}`
    : describeDenominator(pack, denominator);
}

/** `728,499 residents of all ages`. */
export const countOfDenominator = (pack: Pack, denominator: Denominator, count: number): string =>
  `${formatVotes(count)} ${denominatorIn(pack, denominator)}`;

/** `43,179 votes ÷ 728,499 residents of all ages = 5.9%`, for the whole district. */
export function participationInDistrict(pack: Pack, contestId: string, denominator: Denominator): string {
  const figure = participationOf(pack, contestId, districtReference(pack), denominator);
  if ('unavailable' in figure) return words.unavailable(figure.unavailable);
  const votes = `${formatVotes(figure.numerator)} votes`;
  return `${votes} ÷ ${countOfDenominator(pack, denominator, figure.denominator)} = ${formatShare(figure.share)}`;
}

/** What is divided by what, and what to be careful of where residents are counted. */
export function participationDefinition(
  pack: Pack,
  contestId: string,
  denominator: Denominator,
  unit: VotingUnit,
): readonly string[] {
  if (denominator.kind === 'votes in contest') {
    return [
      `Votes for all candidates ÷ votes for all candidates in the ${contestWord(pack, denominator.contest)}.`,
    ];
  }
  const name = describeDenominator(pack, denominator);
  if (denominator.kind !== 'residents') return [`Votes for all candidates ÷ ${name}.`];
  const { unplacedPrecinctCount } = coverageOf(pack, contestId, unit);
  return [
    `Votes for all candidates ÷ ${name}, children and others without a vote among them.`,
    `Residents are an estimate by areal interpolation: ${censusOf(pack)} split by area, as if people lived evenly over each tract.`,
    ...(unplacedPrecinctCount === 0
      ? []
      : [
          `The votes of ${formatCount(unplacedPrecinctCount, 'precinct')} without a place count nowhere here, though their residents do: figures come out low around them.`,
        ]),
  ];
}

/** Whose tract counts, and of when: `tract counts of the Community Survey, 1998–2002`. */
function censusOf(pack: Pack): string {
  const sourceId = residentsMeasureOf(pack)?.sourceId;
  const source = pack.sources.find(({ id }) => id === sourceId);
  return source === undefined ? 'tract counts' : `tract counts (${source.vintage})`;
}
