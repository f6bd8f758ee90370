import { findStage } from './infer-contest';
import type { ImportNote } from '../../files/given-file';
import type { ContestDraft } from './unit-draft';

const mostNamed = 5;

/**
 * Notes contests of primaries whose candidates are of several parties. Tables give the party of each candidate alike
 * whether all stood against each other or each party held a primary of its own, so only a person can tell.
 */
export function notePrimaries(file: string, contests: readonly ContestDraft[]): readonly ImportNote[] {
  const mixed = contests.filter(({ stage, office, candidates }) => {
    const told = [stage ?? '', office, file].map(findStage).find((found) => found !== null);
    return told === 'primary' && new Set(candidates.flatMap(({ party }) => party ?? [])).size > 1;
  });
  if (mixed.length === 0) return [];
  const names = mixed.slice(0, mostNamed).map(({ office }) => office);
  const listed = names.join(', ') + (mixed.length > mostNamed ? ', …' : '');
  return [
    {
      code: 'parties-in-one-primary',
      message: `Candidates of several parties are counted against each other in a primary (${listed}). If each party held a primary of its own, say that the column of parties is the "party of a primary".`,
      file,
      count: mixed.length,
    },
  ];
}
