import type { Pack } from '../../core/pack';
import { shortNameOf } from '../../words/candidate-names';
import { formatCount, formatList } from '../../words/format';
import { candidateNamesOf } from './require-contest';

/** Longer lists than this are counted in headlines; the method names everyone. */
const namesShown = 3;

/** Several candidates of a contest. The label is the person's name for them. */
interface Group {
  readonly contest: string;
  readonly candidates: readonly string[];
  readonly label: string | null;
}

/** A group of candidates in a few words: the person's own name for it, else who is in it, else how many. */
export function describeGroup(pack: Pack, group: Group): string {
  if (group.label !== null) return group.label;
  const members = new Set(group.candidates);
  return members.size > namesShown ? formatCount(members.size, 'candidate') : listGroup(pack, group);
}

/** The only candidate of a group that has no name of its own: it is called by the candidate. null for other groups. */
export function onlyCandidateOf({ candidates, label }: Group): string | null {
  const [only, ...others] = new Set(candidates);
  return label === null && only !== undefined && others.length === 0 ? only : null;
}

/** Everyone in a group, by short name. */
export function listGroup(pack: Pack, group: Group): string {
  const names = candidateNamesOf(pack, group.contest);
  return formatList([...new Set(group.candidates)].map((name) => shortNameOf(name, names)));
}
