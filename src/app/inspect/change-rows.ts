import { votesGained } from '../../core/election/change';
import { rankTally, shareOf, swingOf, tallyTotal } from '../../core/election/tally';
import type { Tally } from '../../core/election/tally';
import { formatPoints, formatShare, formatSignedVotes, formatVotes } from '../../words/format';

/** A candidate in two contests, as printed; a dash where a figure is not to be had. */
export interface ChangeRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly swing: string;
  readonly gained: string;
  readonly inBoth: boolean;
}

const none = '–';
const print = (value: number | null, format: (value: number) => string): string =>
  value === null ? none : format(value);

/**
 * Every candidate of two contests in one place: first those of both, then those of one alone, each by votes in the later
 * contest and then in the earlier.
 */
export function changeRows(from: Tally, to: Tally): readonly ChangeRow[] {
  const later = rankTally(to).map(({ candidate }) => candidate.name);
  const earlier = rankTally(from).map(({ candidate }) => candidate.name);
  const names = [...new Set([...later, ...earlier])];
  const rows = names.map((name) => ({
    name,
    before: print(shareOf(from, name), formatShare),
    after: print(shareOf(to, name), formatShare),
    swing: print(swingOf(from, to, name), formatPoints),
    gained: print(votesGained(from, to, name), formatSignedVotes),
    inBoth: later.includes(name) && earlier.includes(name),
  }));
  return [...rows.filter(({ inBoth }) => inBoth), ...rows.filter(({ inBoth }) => !inBoth)];
}

/** The votes for all candidates in both contests and what became of them. */
export function changeOfTotals(from: Tally, to: Tally): Omit<ChangeRow, 'name' | 'inBoth'> {
  const [before, after] = [tallyTotal(from), tallyTotal(to)];
  return {
    before: formatVotes(before),
    after: formatVotes(after),
    swing: '',
    gained: formatSignedVotes(after - before),
  };
}
