import { sumContest } from '../core/election/sum-contest';
import { rankTally } from '../core/election/tally';
import type { Pack } from '../core/pack';
import { candidateHues } from './colour/candidate-hues';
import type { PatternId } from './pattern-tiles';
import type { Colour } from './scene';
import { themes } from './theme';

/** The second cue of each hue, for who wants patterns; the first candidate is plain. */
const patterns: readonly (PatternId | null)[] = [
  null,
  'dots',
  'level lines',
  'upright lines',
  'grid',
  'falling lines',
  'rings',
];

const cache = new WeakMap<Pack, ReadonlyMap<string, Colour>>();

/**
 * The candidate's hue, the same in every contest and on every map of the pack. Hues go to the candidates with the
 * best district share in any contest; whoever comes after the last hue gets the neutral of "another candidate".
 */
export function candidateColour(pack: Pack, candidateName: string): Colour {
  return coloursOf(pack).get(candidateName) ?? themes.light.anotherCandidate;
}

/** True when the candidate has a hue of their own, and so a line of their own in a legend. */
export function hasOwnColour(pack: Pack, candidateName: string): boolean {
  return coloursOf(pack).has(candidateName);
}

/** The candidate's pattern, the same on every map of the pack; null for the plain one and for those without a hue. */
export function candidatePattern(pack: Pack, candidateName: string): PatternId | null {
  return patterns[[...coloursOf(pack).keys()].indexOf(candidateName)] ?? null;
}

function coloursOf(pack: Pack): ReadonlyMap<string, Colour> {
  const known = cache.get(pack);
  if (known !== undefined) return known;
  const bestShares = new Map<string, number>();
  for (const returns of pack.contests) {
    for (const { candidate, share } of rankTally(sumContest(returns))) {
      bestShares.set(candidate.name, Math.max(bestShares.get(candidate.name) ?? 0, share ?? 0));
    }
  }
  const ordered = [...bestShares].sort(([, first], [, second]) => second - first);
  const colours = new Map<string, Colour>();
  candidateHues.forEach((hue, index) => {
    const entry = ordered[index];
    if (entry !== undefined) colours.set(entry[0], hue);
  });
  cache.set(pack, colours);
  return colours;
}
