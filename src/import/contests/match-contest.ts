import type { Contest } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import type { TableCandidate, TableContest } from '../layouts/read-table';
import { foldHeader } from '../layouts/table-view';

/** The contest of the pack that a new one replaces: of the same id, or of the same office, day and stage. */
export function findReplaced(
  base: Pack,
  contest: Pick<Contest, 'id' | 'office' | 'date' | 'stage'>,
): Contest | null {
  const contests = base.contests.map((returns) => returns.contest);
  const sameOffice = contests.filter(
    ({ office, date, stage }) =>
      date === contest.date && stage === contest.stage && foldHeader(office) === foldHeader(contest.office),
  );
  const [only] = sameOffice;
  return contests.find(({ id }) => id === contest.id) ?? (sameOffice.length === 1 ? only : undefined) ?? null;
}

/** The contest as the pack writes its candidates, where only case and punctuation differ, with the pack's parties. */
export function fitCandidates(base: Pack, source: TableContest): TableContest {
  const known = base.contests.flatMap(({ candidates }) => candidates);
  const taken = new Set(source.candidates.map(({ name }) => name));
  return {
    ...source,
    candidates: source.candidates.map(({ name, party }): TableCandidate => {
      const same =
        known.find((candidate) => candidate.name === name) ??
        known.find((candidate) => foldHeader(candidate.name) === foldHeader(name));
      const fitted = same === undefined || (same.name !== name && taken.has(same.name)) ? name : same.name;
      taken.add(fitted);
      return { name: fitted, party: party === null || party === '' ? (same?.party ?? null) : party };
    }),
  };
}
