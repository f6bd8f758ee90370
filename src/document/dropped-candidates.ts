import type { Pack } from '../core/pack';
import { formatList } from '../words/format';
import { contestWord } from './measures/contests-of';
import { measureOf } from './measures/measures';
import type { ContestMeasure } from './measures/measure-schema';
import type { MapSpec } from './layers/map-spec';
import { comparesContests } from './measures/choose-measure';
import { reportedCandidates } from './measures/contest-pair';
import { leadingMeasure } from './layers/leading-measure';

/**
 * What to tell where a map goes on to another contest in which some of whom it was about did not stand; null where
 * nobody is lost.
 */
export function describeDropped(pack: Pack, before: MapSpec, after: MapSpec): string | null {
  const [from, to] = [leadingMeasure(before), leadingMeasure(after)];
  if (from === null || to === null || comparesContests(from) || comparesContests(to)) return null;
  if (from.contest === to.contest || from.kind !== to.kind) return null;
  const returns = pack.contests.find(({ contest }) => contest.id === to.contest);
  const standing = new Set(returns === undefined ? [] : reportedCandidates(returns));
  const dropped = candidatesIn(from).filter((name) => !standing.has(name));
  if (dropped.length === 0) return null;
  const shown = candidatesIn(to);
  const now = shown.length === 0 ? 'is about all candidates' : `shows ${formatList(shown)}`;
  return `Not in the ${contestWord(pack, to.contest)}, so no longer on the map: ${formatList(dropped)}. It now ${now}; undo brings the others back.`;
}

const candidatesIn = (measure: ContestMeasure): readonly string[] => measureOf(measure).candidates(measure);
