import { pageLimits as limits } from './page-limits';
import { formatVotes } from '../../words/format';

interface Spent {
  items: number;
  vertices: number;
  text: number;
}

/**
 * What a value that should be a page has too much of, in a few words; null when its counts are within
 * {@link limits}. Looks at nothing but counts and depth, so that the rest is read only of what is small enough.
 */
export function excessOf(page: unknown): string | null {
  return excessIn(listIn(page, 'items'), 0, { items: 0, vertices: 0, text: 0 });
}

function excessIn(items: readonly unknown[], depth: number, spent: Spent): string | null {
  if (depth > limits.depth) return `groups within more than ${limits.depth} groups`;
  spent.items += items.length;
  if (spent.items > limits.items) return `more than ${formatVotes(limits.items)} shapes and texts`;
  for (const item of items) {
    for (const part of listIn(item, 'parts'))
      spent.vertices += Array.isArray(part) ? Math.max(1, part.length / 2) : 1;
    if (spent.vertices > limits.vertices) return `more than ${formatVotes(limits.vertices)} points`;
    spent.text += textIn(item).length;
    if (spent.text > limits.allText) return `more than ${formatVotes(limits.allText)} letters`;
    const inner = listIn(item, 'items');
    const excess = inner.length === 0 ? null : excessIn(inner, depth + 1, spent);
    if (excess !== null) return excess;
  }
  return null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function listIn(holder: unknown, key: string): readonly unknown[] {
  const list = isRecord(holder) ? holder[key] : null;
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

function textIn(item: unknown): string {
  const text = isRecord(item) ? item['text'] : null;
  return typeof text === 'string' ? text : '';
}
