import type { CandidateAudit, CountToAudit, GivenTotal, LikelyCause, TotalsAudit } from './likely-cause';
import { findUnitCauses } from './likely-cause-units';
import { findVectorCauses } from './likely-cause-vectors';
import { formatVotes } from '../../words/format';

/** Letters and digits alone, without accents: for comparing names that are written differently. */
const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Compares a count with given totals, candidate by candidate, and looks for what could explain each difference. The
 * status differs by the sum of all differences, those aside that withheld counts explain.
 */
export function auditTotals(count: CountToAudit, totals: readonly GivenTotal[]): TotalsAudit {
  const given = new Map(totals.map(({ candidate, votes }) => [foldName(candidate), votes]));
  const known = new Set(count.candidates.map(foldName));
  const candidates: readonly CandidateAudit[] = [
    ...count.candidates.map((candidate, index): CandidateAudit => {
      const counts = count.units.map(({ votes }) => votes[index] ?? null);
      const counted = counts.reduce<number>((sum, votes) => sum + (votes ?? 0), 0);
      const total = given.get(foldName(candidate)) ?? null;
      const withheld = counts.filter((votes) => votes === null).length;
      return { candidate, counted, given: total, difference: counted - (total ?? 0), withheld };
    }),
    ...totals
      .filter(({ candidate }) => !known.has(foldName(candidate)))
      .map(({ candidate, votes }) => ({
        candidate,
        counted: 0,
        given: votes,
        difference: -votes,
        withheld: 0,
      })),
  ];
  if (totals.length === 0) {
    const rows = candidates.map((row) => ({ ...row, difference: 0 }));
    return { status: { kind: 'no totals given' }, candidates: rows, causes: [] };
  }
  const open = candidates.filter((row) => row.difference !== 0 && !isExplained(row));
  const by = open.reduce((sum, { difference }) => sum + Math.abs(difference), 0);
  return {
    status: by === 0 ? { kind: 'audited' } : { kind: 'differs', by },
    candidates,
    causes: [
      ...(by === 0 ? [] : findVectorCauses(count, candidates)),
      ...(by === 0 ? [] : findUnitCauses(count, candidates)),
      ...findMissing(count, candidates),
      ...findWithheld(candidates),
    ],
  };
}

const isExplained = ({ withheld, given, difference }: CandidateAudit): boolean =>
  withheld > 0 && given !== null && difference < 0;

function findMissing(count: CountToAudit, rows: readonly CandidateAudit[]): readonly LikelyCause[] {
  const missing = rows.slice(count.candidates.length).filter(({ difference }) => difference !== 0);
  const unlisted = rows.filter(({ given, counted }) => given === null && counted > 0);
  const cause = (kind: LikelyCause['kind'], message: string, candidate: string): LikelyCause => ({
    kind,
    message,
    evidence: [],
    candidates: [candidate],
  });
  return [
    ...missing.map(({ candidate, given }) =>
      cause(
        'missing candidate',
        `The returns have no column or rows of ${candidate}, who has ${formatVotes(given ?? 0)} votes in the totals.`,
        candidate,
      ),
    ),
    ...unlisted.map(({ candidate, counted }) =>
      cause(
        'candidate not in the totals',
        `The totals do not list ${candidate}, who has ${formatVotes(counted)} votes in the returns.`,
        candidate,
      ),
    ),
  ];
}

function findWithheld(rows: readonly CandidateAudit[]): readonly LikelyCause[] {
  const explained = rows.filter((row) => row.difference !== 0 && isExplained(row));
  if (explained.length === 0) return [];
  const counts = explained.reduce((sum, { withheld }) => sum + withheld, 0);
  const votes = explained.reduce((sum, { difference }) => sum - difference, 0);
  return [
    {
      kind: 'withheld counts',
      message: `${formatVotes(counts)} counts are withheld in the returns; the totals hold ${formatVotes(votes)} votes more.`,
      evidence: [],
      candidates: explained.map(({ candidate }) => candidate),
    },
  ];
}
