import type { Pack } from '../../core/pack';
import { familyNameOf, shortNameOf } from '../candidate-names';
import type { Measure } from '../spec/map-spec';
import { contestWord, requireContest } from './contests-of';
import { marginPairOf } from './unit-value';

/**
 * What a measure shows, as the first words of a headline: `Margin in the runoff`.
 * @throws RangeError when the pack lacks the contest or the demographic measure.
 */
export function describeMeasure(pack: Pack, measure: Measure): string {
  switch (measure.kind) {
    case 'winner':
      return `Leading candidates in the ${contestWord(pack, measure.contest)}`;
    case 'share':
      return `${measure.candidate}’s share in the ${contestWord(pack, measure.contest)}`;
    case 'margin':
      return describeMargin(pack, measure);
    case 'votes': {
      const where = `in the ${contestWord(pack, measure.contest)}`;
      return measure.candidate === null ? `Votes cast ${where}` : `Votes for ${measure.candidate} ${where}`;
    }
    case 'swing': {
      const stages = `${contestWord(pack, measure.from)} to ${contestWord(pack, measure.to)}`;
      return `Change in ${familyNameOf(measure.candidate)}’s share, ${stages}`;
    }
    case 'demographic': {
      const found = pack.demographicMeasures.find((candidate) => candidate.id === measure.measure);
      if (found === undefined) throw new RangeError(`the pack has no measure ${measure.measure}`);
      return found.title;
    }
  }
}

function describeMargin(pack: Pack, measure: Extract<Measure, { kind: 'margin' }>): string {
  const where = `in the ${contestWord(pack, measure.contest)}`;
  const names = requireContest(pack, measure.contest).candidates.map((candidate) => candidate.name);
  const pair = marginPairOf(pack, measure);
  if (pair === null || names.length === 2) return `Margin ${where}`;
  return `${shortNameOf(pair.over, names)}’s margin over ${shortNameOf(pair.under, names)} ${where}`;
}
