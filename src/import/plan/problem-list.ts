import type { ProblemItem, ProblemList } from './import-plan';

export const problemItem = (id: string, votes = 0, detail: string | null = null): ProblemItem => ({
  id,
  votes,
  detail,
});

/** A list with the votes at stake in all its items. */
export const problemList = (
  file: string,
  code: string,
  title: string,
  outcome: string,
  items: readonly ProblemItem[],
): ProblemList => ({
  code,
  title,
  file,
  items,
  votes: items.reduce((sum, { votes }) => sum + votes, 0),
  outcome,
});

export const rowsText = (rows: readonly number[]): string =>
  `row${rows.length === 1 ? '' : 's'} ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}`;
