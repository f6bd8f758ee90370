import type { CountHistory } from '../count-history';

/** More lines than these cannot be told apart in a small chart. */
const mostLines = 6;

/** The candidates who get a line, by their greatest share in any snapshot, most first; and how many do not. */
export function drawnCandidates(history: CountHistory): {
  readonly drawn: readonly string[];
  readonly leftOutCount: number;
} {
  const greatest = history.candidates.flatMap(({ name }, index) => {
    const shares = history.points.flatMap(({ entries }) => entries[index]?.share ?? []);
    return shares.length === 0 ? [] : [{ name, share: Math.max(...shares) }];
  });
  const ranked = greatest.sort((first, second) => second.share - first.share).map(({ name }) => name);
  const drawn = ranked.slice(0, mostLines);
  return { drawn, leftOutCount: ranked.length - drawn.length };
}
