import { readCount } from './count-cell';

/** One cell of a long table: a count by mode of voting, party line and row. */
export interface Entry {
  readonly row: number;
  readonly party: string;
  readonly mode: string;
  readonly cell: string;
}

export interface Settled {
  /** What is known of the count; null where nothing is. */
  readonly count: number | null;
  /** Whether a part of the count is withheld or unreadable. */
  readonly isPartial: boolean;
  /** Set where a total mode differs from the sum of the other modes. */
  readonly disagreement: { readonly row: number; readonly stated: number; readonly summed: number } | null;
}

const isTotalMode = (mode: string): boolean => /^totals?( votes)?$/i.test(mode);

/** One count from its modes: the total mode alone where it can be read, otherwise the sum of the others. Never both. */
export function settleModes(entries: readonly Entry[]): Settled {
  const totals = entries.filter(({ mode }) => isTotalMode(mode));
  const parts = entries.filter(({ mode }) => !isTotalMode(mode));
  if (totals.length === 0) return { ...sumEntries(parts), disagreement: null };
  const total = sumEntries(totals);
  const summed = sumEntries(parts);
  if (total.count === null && summed.count !== null) return { ...summed, disagreement: null };
  const differs =
    parts.length > 0 && total.count !== null && !summed.isPartial && total.count !== summed.count;
  return {
    ...total,
    disagreement: differs
      ? { row: totals[0]?.row ?? 0, stated: total.count, summed: summed.count ?? 0 }
      : null,
  };
}

function sumEntries(entries: readonly Entry[]): {
  readonly count: number | null;
  readonly isPartial: boolean;
} {
  let sum = 0;
  let isWhole = true;
  for (const { cell } of entries) {
    const read = readCount(cell);
    if (read.kind === 'count') sum += read.count;
    else isWhole = false;
  }
  return { count: isWhole || sum > 0 ? sum : null, isPartial: !isWhole && sum > 0 };
}
