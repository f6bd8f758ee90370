import { formatCount, formatVotes } from '../../words/format';
import type { ImportState } from './import-state';

/** One sentence on what runs, or else on what the import has come to. */
export function describeProgress({ work, view, finished }: ImportState): string {
  if (work !== null) return `${work.what}.`;
  if (finished !== null) return `The pack ${finished.title} is made.`;
  if (view === null || view.files.length === 0) return '';
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const units = sum(view.joins.map(({ used }) => used.units));
  if (units === 0) return `Read ${formatCount(view.files.length, 'file')}.`;
  const joined = sum(view.joins.map(({ used }) => used.matchedUnits));
  return `${formatVotes(joined)} of ${formatCount(units, 'unit')} joined to boundaries.`;
}
