import { readCell, readCount, readText, wrong } from './cells';
import { readTable } from './table';

export interface CandidateTotal {
  readonly party: string | null;
  readonly votes: number;
}

/** Certified votes by contest id and candidate name. */
export type Totals = ReadonlyMap<string, ReadonlyMap<string, CandidateTotal>>;

/** Reads the certified district totals of the contests. */
export function readTotals(file: string, bytes: Uint8Array, contestIds: ReadonlySet<string>): Totals {
  const totals = new Map([...contestIds].map((id) => [id, new Map<string, CandidateTotal>()]));
  for (const row of readTable(file, bytes, ['contest', 'candidate', 'party', 'votes']).rows) {
    const contestId = readText(row, 'contest');
    const candidates =
      totals.get(contestId) ??
      wrong(row, 'contest', 'unknown-contest', `The contest "${contestId}" is not in the list of contests.`);
    const candidate = readText(row, 'candidate');
    if (candidates.has(candidate)) {
      wrong(row, 'candidate', 'duplicate-total', `"${candidate}" has two totals in "${contestId}".`);
    }
    const party = readCell(row, 'party');
    candidates.set(candidate, { party: party === '' ? null : party, votes: readCount(row, 'votes') });
  }
  return totals;
}
