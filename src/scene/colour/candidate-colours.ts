import { sumContest } from '../../core/election/sum-contest';
import { rankTally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { candidateHues } from './candidate-hues';
import type { PatternId } from '../display/pattern-tiles';
import type { Colour } from '../display/scene';
import { themes } from './theme';
import { remember } from '../../core/remember';

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

/**
 * The candidate's hue, the same in every contest and on every map of the pack. Those who lead a contest choose first,
 * then those second, and so on, among equals whoever has the best district share; each takes the first hue that nobody
 * has against whom they stand. Whoever finds none left gets the neutral of "another candidate".
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
  const hue = coloursOf(pack).get(candidateName);
  return hue === undefined ? null : (patterns[candidateHues.indexOf(hue)] ?? null);
}

interface Standing {
  readonly name: string;
  /** The best rank and the best district share of all contests. */
  readonly rank: number;
  readonly share: number;
  /** Everyone who stands in a contest with the candidate, the candidate among them. */
  readonly rivals: ReadonlySet<string>;
}

const coloursOf = remember((pack: Pack): ReadonlyMap<string, Colour> => {
  const ordered = [...standingsOf(pack)].sort(
    (first, second) => first.rank - second.rank || second.share - first.share,
  );
  const colours = new Map<string, Colour>();
  for (const { name, rivals } of ordered) {
    const taken = new Set([...rivals].map((rival) => colours.get(rival)));
    const hue = candidateHues.find((each) => !taken.has(each));
    if (hue !== undefined) colours.set(name, hue);
  }
  return colours;
});

function standingsOf(pack: Pack): Iterable<Standing> {
  const standings = new Map<string, Standing>();
  for (const returns of pack.contests) {
    const names = returns.candidates.map(({ name }) => name);
    for (const { candidate, share, rank } of rankTally(sumContest(returns))) {
      const { name } = candidate;
      const before = standings.get(name);
      standings.set(name, {
        name,
        rank: Math.min(before?.rank ?? rank, rank),
        share: Math.max(before?.share ?? 0, share ?? 0),
        rivals: new Set([...(before?.rivals ?? []), ...names]),
      });
    }
  }
  return standings.values();
}
