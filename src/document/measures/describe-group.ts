import type { Pack } from '../../core/pack';
import { shortNameOf } from '../../words/candidate-names';
import { formatCount, formatList } from '../../words/format';
import type { ElectionMeasure } from './measure-schema';
import { requireContest } from './contests-of';

/** Longer lists than this are counted in headlines; the method names everyone. */
const namesShown = 3;

type GroupShare = Extract<ElectionMeasure, { kind: 'group share' }>;

/** A group of candidates in a few words: the person's own name for it, else who is in it, else how many. */
export function describeGroup(pack: Pack, measure: GroupShare): string {
  if (measure.label !== null) return measure.label;
  const members = new Set(measure.candidates);
  return members.size > namesShown ? formatCount(members.size, 'candidate') : listGroup(pack, measure);
}

/** The only candidate of a group that has no name of its own: it is called by the candidate. null for other groups. */
export function onlyCandidateOf({ candidates, label }: GroupShare): string | null {
  const [only, ...others] = new Set(candidates);
  return label === null && only !== undefined && others.length === 0 ? only : null;
}

/** Everyone in a group, by short name. */
export function listGroup(pack: Pack, measure: GroupShare): string {
  const names = requireContest(pack, measure.contest).candidates.map((candidate) => candidate.name);
  return formatList([...new Set(measure.candidates)].map((name) => shortNameOf(name, names)));
}
