import { compactText } from '../../words/fold-text';
import { matchName } from './match-name';
import type { SearchEntry, SearchKind } from './search-index';

const kindOrder: readonly SearchKind[] = ['neighborhood', 'place', 'precinct', 'tract', 'ballot group'];

interface Hit {
  readonly entry: SearchEntry;
  readonly rank: number;
}

/**
 * The entries that answer a query, best first: exact, prefix, word prefix, substring; within a rank by kind (what has
 * more to tell first), then by title. At most `limit`.
 */
export function searchIndex(
  index: readonly SearchEntry[],
  query: string,
  limit: number,
): readonly SearchEntry[] {
  const compact = compactText(query);
  if (compact === '') return [];
  const hits: Hit[] = [];
  for (const entry of index) {
    const ranks = entry.names.map((words) => matchName(words, compact)).filter((rank) => rank !== null);
    if (ranks.length > 0) hits.push({ entry, rank: Math.min(...ranks) });
  }
  return hits
    .sort(compareHits)
    .slice(0, limit)
    .map((hit) => hit.entry);
}

function compareHits(one: Hit, other: Hit): number {
  return (
    one.rank - other.rank ||
    kindOrder.indexOf(one.entry.kind) - kindOrder.indexOf(other.entry.kind) ||
    one.entry.title.localeCompare(other.entry.title, 'en')
  );
}
