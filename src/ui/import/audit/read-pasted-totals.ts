import { compactText } from '../../../words/fold-text';
import { parseVotes } from './parse-votes';

/** A certified total by the candidate that it is of. */
export interface PastedTotal {
  readonly candidate: string;
  readonly votes: number;
}

export interface PastedTotals {
  readonly totals: readonly PastedTotal[];
  /** Lines of the paste that are of no candidate or hold no count. */
  readonly unused: readonly string[];
}

/**
 * Reads what was copied from a spreadsheet: a list of names and counts, in any order, or a column of counts for the
 * candidates from the one on that it is pasted at. Null for what is a single value.
 */
export function readPastedTotals(
  text: string,
  candidates: readonly string[],
  from: number,
): PastedTotals | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const cells = lines.map(splitLine);
  if (lines.length === 0 || (lines.length === 1 && (cells[0]?.length ?? 0) < 2)) return null;
  const isColumn = cells.every((row) => row.length === 1);
  const found = cells.map((row, index): PastedTotal | null => {
    const candidate = isColumn ? candidates[from + index] : findCandidate(row, candidates);
    const votes = votesOf(row);
    return candidate === undefined || votes === null ? null : { candidate, votes };
  });
  return {
    totals: found.filter((total) => total !== null),
    unused: lines.filter((_line, index) => found[index] === null).map((line) => line.trim()),
  };
}

/** The cells of a line: by tabs, or else by what stands between a name and the number at its end. */
function splitLine(line: string): readonly string[] {
  const byTabs = line.split('\t').map((cell) => cell.trim());
  const filled = byTabs.filter((cell) => cell !== '');
  if (filled.length > 1) return filled;
  const text = line.trim();
  if (parseVotes(text).kind === 'votes') return [text];
  const match = /^(.*?\D)[\s;:,]+(\d[\d.,'’\s]*)$/.exec(text);
  return match === null ? [text] : [(match[1] ?? '').trim(), (match[2] ?? '').trim()];
}

/** The first count of a line: columns of shares may follow it. */
function votesOf(row: readonly string[]): number | null {
  for (const cell of row) {
    const given = parseVotes(cell);
    if (given.kind === 'votes') return given.votes;
  }
  return null;
}

function findCandidate(row: readonly string[], candidates: readonly string[]): string | undefined {
  const names = row.map(compactText).filter((name) => name !== '');
  const same = candidates.find((candidate) => names.includes(compactText(candidate)));
  if (same !== undefined) return same;
  const sortedWords = (text: string): string =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .sort()
      .join(' ');
  return candidates.find((candidate) => row.some((cell) => sortedWords(cell) === sortedWords(candidate)));
}
