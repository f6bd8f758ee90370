import { readCount } from '../layouts/count-cell';
import { suggestRole } from '../layouts/header-words';
import { foldHeader } from '../layouts/table-view';
import type { ImportPlan, PlannedContest, PlannedTable } from '../plan/import-plan';

export interface CertifiedTotal {
  readonly contestId: string;
  readonly candidate: string;
  readonly votes: number;
}

export interface CertifiedTotals {
  readonly totals: readonly CertifiedTotal[];
  /** Rows that could not be used, a sentence each. */
  readonly unused: readonly { readonly file: string; readonly row: number; readonly message: string }[];
}

/** Certified totals from tables of totals, then those that were typed, which count for more. */
export function readCertifiedTotals(plan: ImportPlan): CertifiedTotals {
  const contests = plan.contests.filter(({ isLeftOut }) => !isLeftOut);
  const read = plan.tables
    .filter(({ use }) => use === 'totals')
    .map((table) => readTotalsTable(table, contests));
  const totals = new Map<string, CertifiedTotal>();
  const typed = (plan.decisions.totals ?? []).map(({ contest, candidate, votes }) => ({
    contestId: contest,
    candidate,
    votes,
  }));
  for (const total of [...read.flatMap((table) => table.totals), ...typed]) {
    totals.set(JSON.stringify([total.contestId, total.candidate]), total);
  }
  const known = new Set(contests.map(({ contest }) => contest.id));
  const stale = typed.filter(({ contestId }) => !known.has(contestId));
  return {
    totals: [...totals.values()].filter(({ contestId }) => known.has(contestId)),
    unused: [
      ...read.flatMap((table) => table.unused),
      ...stale.map(({ contestId, candidate }) => ({
        file: 'typed totals',
        row: 1 + typed.findIndex((total) => total.contestId === contestId && total.candidate === candidate),
        message: `The total of "${candidate}" is of the contest "${contestId}", which is not imported.`,
      })),
    ],
  };
}

function readTotalsTable({ raw, date }: PlannedTable, contests: readonly PlannedContest[]): CertifiedTotals {
  const folded = raw.header.map(foldHeader);
  const roles = folded.map(suggestRole);
  const columns = {
    candidate: roles.indexOf('candidate'),
    votes: folded.includes('votes') ? folded.indexOf('votes') : roles.indexOf('row total'),
    office: roles.indexOf('office'),
  };
  if (columns.candidate < 0 || columns.votes < 0) {
    const message = 'It has no column of candidates or none of votes.';
    return { totals: [], unused: [{ file: raw.file, row: raw.rowNumbers[0] ?? 1, message }] };
  }
  const ofDay = contests.filter(({ contest }) => contest.date === date);
  const totals: CertifiedTotal[] = [];
  const unused: { file: string; row: number; message: string }[] = [];
  raw.rows.forEach((cells, index) => {
    const cell = (column: number) => (column < 0 ? '' : (cells[column] ?? '').trim());
    const skip = (message: string) =>
      unused.push({ file: raw.file, row: raw.rowNumbers[index] ?? index + 2, message });
    const candidate = cell(columns.candidate);
    if (candidate === '') return;
    const office = cell(columns.office);
    const contest =
      findContest(office, contests) ?? (office === '' ? only(ofDay) : undefined) ?? only(contests);
    const count = readCount(cell(columns.votes));
    if (isNobody(candidate, contests)) return;
    if (contest === undefined) skip(`It is not clear which contest the total of "${candidate}" is of.`);
    else if (count.kind !== 'count') skip(`The total of "${candidate}" is no count of votes.`);
    else {
      const total = {
        contestId: contest.contest.id,
        candidate: nameOf(candidate, contest),
        votes: count.count,
      };
      if (totals.some((other) => isOfSame(other, total) && other.votes !== total.votes))
        skip(`The total of "${candidate}" is given before as another number; the last one is compared.`);
      totals.push(total);
    }
  });
  return { totals, unused };
}

const isOfSame = (a: CertifiedTotal, b: CertifiedTotal): boolean =>
  a.contestId === b.contestId && a.candidate === b.candidate;

/** Whether a row is of all candidates together, or of ballots without a vote, as long as no candidate is called so. */
function isNobody(name: string, contests: readonly PlannedContest[]): boolean {
  const folded = foldHeader(name);
  const role = suggestRole(folded);
  return (
    (role === 'row total' || role === 'not votes') &&
    !contests.some(({ source }) => source.candidates.some((each) => foldHeader(each.name) === folded))
  );
}

/** By the id of the contest, its key or its office. */
function findContest(text: string, contests: readonly PlannedContest[]): PlannedContest | undefined {
  if (text === '') return undefined;
  const folded = foldHeader(text);
  const named = contests.filter(({ contest, source }) =>
    [contest.id, contest.office, contest.title, source.key, source.office].some(
      (name) => foldHeader(name) === folded,
    ),
  );
  return only(named);
}

/** The one contest that all the entries are of; undefined when there are several. */
function only(contests: readonly PlannedContest[]): PlannedContest | undefined {
  const ids = new Set(contests.map(({ contest }) => contest.id));
  return ids.size === 1 ? contests[0] : undefined;
}

/** The candidate as the returns write the name, where only case and punctuation differ. */
function nameOf(candidate: string, { source }: PlannedContest): string {
  const folded = foldHeader(candidate);
  return (
    source.candidates.find(({ name }) => name === candidate)?.name ??
    source.candidates.find(({ name }) => foldHeader(name) === folded)?.name ??
    candidate
  );
}
