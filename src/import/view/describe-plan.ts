import { layouts } from '../layouts/layouts';
import { describeReplacement } from '../replace/describe-replacement';
import type { ImportPlan, ProblemList } from '../plan/import-plan';
import type { ImportNote } from '../../files/given-file';
import { describeBoundaries, describeBoundaryFile } from './describe-boundaries';
import { describeContests } from './describe-contests';
import { describeJoin } from './describe-join';
import { describeTable } from './describe-table';
import { describeTotals } from './describe-totals';
import { listedItems } from './cut';
import type { ImportView, NamingView, ProblemView } from './import-view';
import { words } from '../../words/words';

/**
 * What an import of a plan would do, as plain data for a person to look at and correct.
 *
 * @param files the files as they were given; sizes in bytes
 */
export function describePlan(plan: ImportPlan, files: ImportView['files']): ImportView {
  const { contents, base, boundaries, tables, joins } = plan;
  const { totals, problems } = describeTotals(plan);
  return {
    decisions: plan.decisions,
    files,
    failures: contents.failures.map(({ code, message, place, unread }) => ({
      file: place?.file ?? null,
      message,
      unread: unread === undefined ? null : { ...unread, code },
    })),
    notes: notesOf(plan).map(({ file, message, count }) => ({ file, message, count: count ?? null })),
    boundaryFiles: plan.boundaryFiles.map((chosen) => describeBoundaryFile(chosen, plan.district)),
    boundaries: boundaries === null ? null : describeBoundaries(boundaries),
    tables: tables.map(describeTable),
    layouts: layouts.map(({ id, title, roles }) => ({ id, title, roles })),
    contests: describeContests(plan),
    joins: joins.map((join) => describeJoin(join, plan)),
    problems: [...plan.problems, ...problems].map(describeProblem),
    totals,
    base:
      base === null
        ? null
        : {
            title: base.title,
            contests: base.contests.map(({ contest }) => ({ id: contest.id, title: contest.title })),
          },
    replacements: base === null ? [] : describeReplacement(plan, base),
    missing: plan.missing.map((need) => ({ code: need.code, sentence: words.packNeed(need) })),
    naming: nameParts(plan),
  };
}

const notesOf = ({ contents, boundaries, tables }: ImportPlan): readonly ImportNote[] => [
  ...contents.notes,
  ...contents.boundaries.flatMap((raw) => (raw.file === boundaries?.raw.file ? boundaries.raw : raw).notes),
  ...contents.tables.flatMap(({ notes }) => notes),
  ...tables.flatMap(({ raw, read }) => (read?.notes ?? []).filter((note) => !raw.notes.includes(note))),
];

const describeProblem = ({ code, title, file, outcome, votes, items }: ProblemList): ProblemView => ({
  code,
  title,
  file,
  outcome,
  votes,
  itemCount: items.length,
  items: items.slice(0, listedItems),
});

function nameParts({ decisions, base }: ImportPlan): NamingView {
  const district = decisions.district ?? base?.districts[0]?.name ?? decisions.title ?? 'District';
  return {
    title: decisions.title ?? base?.title ?? district,
    district,
    county: decisions.county ?? '',
    agency: decisions.agency ?? 'Imported files',
  };
}
