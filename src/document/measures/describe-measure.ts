import type { Pack } from '../../core/pack';
import { shortNameOf } from '../../words/candidate-names';
import type { ChangeMeasure, ContestMeasure, Measure } from './measure-schema';
import { contestWord, requireContest } from './contests-of';
import { describeGroup, onlyCandidateOf } from './describe-group';
import { isChangeMeasure } from './measure-kinds';
import { marginPairOf } from './margin-pair';

/**
 * What a measure shows, as the first words of a headline: `Margin in the runoff`.
 * @throws RangeError when the pack lacks the contest or the demographic measure.
 */
export function describeMeasure(pack: Pack, measure: Measure): string {
  if (measure.kind === 'demographic') {
    const found = pack.demographicMeasures.find((candidate) => candidate.id === measure.measure);
    if (found === undefined) throw new RangeError(`the pack has no measure ${measure.measure}`);
    return found.title;
  }
  return isChangeMeasure(measure) ? describeChange(pack, measure) : describeContest(pack, measure);
}

function describeContest(pack: Pack, measure: ContestMeasure): string {
  const where = `in the ${contestWord(pack, measure.contest)}`;
  switch (measure.kind) {
    case 'winner':
      return `Leading candidates ${where}`;
    case 'second place':
      return `Second place ${where}`;
    case 'share':
      return `${measure.candidate}’s share ${where}`;
    case 'group share': {
      const only = onlyCandidateOf(measure);
      if (only !== null) return `${only}’s share ${where}`;
      const words = new Set(measure.candidates).size === 1 ? 'Share' : 'Combined share';
      return `${words} of ${describeGroup(pack, measure)} ${where}`;
    }
    case 'effective candidates':
      return `Effective number of candidates ${where}`;
    case 'rank':
      return `${measure.candidate}’s rank ${where}`;
    case 'margin':
      return `${describeMargin(pack, measure) ?? 'Margin'} ${where}`;
    case 'votes':
      return measure.candidate === null ? `Votes cast ${where}` : `Votes for ${measure.candidate} ${where}`;
    case 'participation':
      return `Votes cast ${where} as a share of ${describeShareOf(pack, measure)}`;
  }
}

function describeChange(pack: Pack, measure: ChangeMeasure): string {
  const stages = `${contestWord(pack, measure.from)} to ${contestWord(pack, measure.to)}`;
  switch (measure.kind) {
    case 'swing':
      return `Change in ${nameIn(pack, measure.to, measure.candidate)}’s share, ${stages}`;
    case 'votes gained':
      return `Votes gained by ${nameIn(pack, measure.to, measure.candidate)}, ${stages}`;
    case 'total change':
      return `Change in votes cast, ${stages}`;
    case 'margin change':
      return `Change in ${describePair(pack, measure.to, marginPairOf(pack, measure)) ?? 'margin'}, ${stages}`;
    case 'participation change':
      return `Change in votes cast as a share of ${measure.denominator}, ${stages}`;
  }
}

function describeShareOf(pack: Pack, measure: Extract<Measure, { kind: 'participation' }>): string {
  if (measure.denominator !== 'votes in contest') return measure.denominator;
  return `those in the ${contestWord(pack, measure.denominatorContest ?? measure.contest)}`;
}

/** Whose margin over whom; null where there are only two, whom the legend names. */
function describeMargin(pack: Pack, measure: Extract<Measure, { kind: 'margin' }>): string | null {
  if (requireContest(pack, measure.contest).candidates.length === 2) return null;
  return describePair(pack, measure.contest, marginPairOf(pack, measure));
}

function describePair(pack: Pack, contestId: string, pair: ReturnType<typeof marginPairOf>): string | null {
  if (pair === null) return null;
  return `${nameIn(pack, contestId, pair.over)}’s margin over ${nameIn(pack, contestId, pair.under)}`;
}

/** What a candidate is called for short among those of a contest. */
function nameIn(pack: Pack, contestId: string, candidate: string): string {
  const names = requireContest(pack, contestId).candidates.map(({ name }) => name);
  return shortNameOf(candidate, names);
}
