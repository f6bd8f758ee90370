import { describeDenominator } from '../../core/election/participation';
import type { Pack } from '../../core/pack';
import { shortNameOf } from '../../words/candidate-names';
import { contestWord, mainContestOf, requireContest } from '../../document/measures/contests-of';
import { denominatorOf } from '../../document/measures/denominator-of';
import { describeGroup, onlyCandidateOf } from '../../document/measures/describe-group';
import { describeMeasure } from '../../document/measures/describe-measure';
import { marginPairOf } from '../../document/measures/margin-pair';
import type { Measure } from '../../document/measures/measure-schema';

/** The title of a measure's legend: what the colours mean, in few words. */
export function legendTitleOf(pack: Pack, measure: Measure): string {
  switch (measure.kind) {
    case 'winner':
      return 'Most votes';
    case 'second place':
      return 'Second-most votes';
    case 'share':
      return `Share of votes for ${measure.candidate}`;
    case 'group share':
      return `Share of votes for ${onlyCandidateOf(measure) ?? describeGroup(pack, measure)}`;
    case 'effective candidates':
      return 'Effective number of candidates';
    case 'rank':
      return `${measure.candidate}’s rank by votes`;
    case 'margin':
      return 'Margin, in percentage points';
    case 'swing':
      return `Change in ${measure.candidate}’s share, in percentage points`;
    case 'votes':
      return measure.candidate === null ? 'Votes' : `Votes for ${measure.candidate}`;
    case 'votes gained':
      return `Change in votes for ${measure.candidate}`;
    case 'total change':
      return 'Change in votes for all candidates';
    case 'margin change':
      return 'Change in margin, in percentage points';
    case 'participation':
      return `Votes as a share of ${denominatorWords(pack, measure)}`;
    case 'participation change':
      return `Change in votes as a share of ${denominatorWords(pack, measure)}, in percentage points`;
    case 'demographic': {
      const unit = pack.demographicMeasures.find(({ id }) => id === measure.measure)?.unit;
      const title = describeMeasure(pack, measure);
      return unit === 'people per km²' ? `${title}, ${unit}` : title;
    }
  }
}

type ParticipationMeasure = Extract<Measure, { kind: 'participation' | 'participation change' }>;

/** The denominator, and that it is an estimate where it is one. */
function denominatorWords(pack: Pack, measure: ParticipationMeasure): string {
  const denominator = denominatorOf(measure);
  if (denominator.kind === 'votes in contest')
    return `votes in the ${contestWord(pack, denominator.contest)}`;
  const words = describeDenominator(pack, denominator);
  return denominator.kind === 'residents' ? `${words} (estimated)` : words;
}

/** What the two ends of a diverging scale mean, lower end first; null for other scales. */
export function endLabelsOf(pack: Pack, measure: Measure): readonly [string, string] | null {
  switch (measure.kind) {
    case 'swing':
      return ['Lost share', 'Gained share'];
    case 'votes gained':
      return ['Lost votes', 'Gained votes'];
    case 'total change':
      return ['Fewer votes', 'More votes'];
    case 'participation change':
      return ['Lower', 'Higher'];
    case 'margin':
    case 'margin change': {
      const pair = marginPairOf(pack, measure);
      if (pair === null) return null;
      const returns = requireContest(pack, mainContestOf(measure));
      const names = returns.candidates.map((candidate) => candidate.name);
      const [under, over] = [shortNameOf(pair.under, names), shortNameOf(pair.over, names)];
      return measure.kind === 'margin'
        ? [`${under} leads`, `${over} leads`]
        : [`Toward ${under}`, `Toward ${over}`];
    }
    case 'winner':
    case 'second place':
    case 'share':
    case 'group share':
    case 'rank':
    case 'votes':
    case 'effective candidates':
    case 'participation':
    case 'demographic':
      return null;
  }
}
