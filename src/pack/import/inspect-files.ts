import { repairAll, type RepairSummary } from '../../core/geometry/repair/repair-all';
import { succeed, type Result } from '../../core/result';
import { readGivenFiles, type ChooseForFile, type ReadFiles } from '../read/formats/read-given-files';
import type { ImportDecisions } from './import-decisions';
import { mergeDecisions } from './import-decisions';
import type { ImportPlan, PlannedBoundaries } from './import-plan';
import { listProblems } from './list-problems';
import { noteWinding } from './note-winding';
import { planContests } from './plan-contests';
import { findIdFields, planJoins } from './plan-joins';
import { planTables } from './plan-tables';
import type { GivenFile, RawBoundaries, ReadOptions } from './raw';
import { fitRecipe } from './fit-recipe';

/**
 * Reads the files and says what an import of them would do. Nothing but exact ids is joined before rules are accepted.
 *
 * @returns an error only when it was cancelled; files that cannot be read are listed in the plan
 */
export async function inspectFiles(
  files: readonly GivenFile[],
  options: ReadOptions & { readonly decisions?: ImportDecisions; readonly choose?: ChooseForFile } = {},
): Promise<Result<ImportPlan>> {
  const contents = await readGivenFiles(files, options, options.choose);
  if (!contents.ok) return contents;
  return succeed(makePlan(contents.value, fitRecipe(options.decisions ?? {}, contents.value.tables)));
}

/** The plan with further decisions; a later decision about the same thing replaces the earlier one. */
export const applyDecisions = (plan: ImportPlan, decisions: ImportDecisions): ImportPlan =>
  makePlan(plan.contents, mergeDecisions(plan.decisions, decisions));

/** Every proposed join that is open, accepted as proposed. */
export const acceptProposals = (plan: ImportPlan): ImportPlan =>
  applyDecisions(plan, {
    tables: plan.joins
      .filter(({ isOpen }) => isOpen)
      .map(({ tableKey, best }) => ({
        table: tableKey,
        join: { returnsRules: [...best.returnsRules], boundaryRules: [...best.boundaryRules] },
      })),
  });

function makePlan(contents: ReadFiles, decisions: ImportDecisions): ImportPlan {
  const tables = planTables(contents.tables, decisions);
  const raw = chooseBoundaries(contents, decisions);
  const boundaries = raw === null ? null : planBoundaries(raw, tables, decisions);
  const joins =
    boundaries === null || boundaries.field === null
      ? []
      : planJoins(boundaries.raw, boundaries.field, tables, decisions);
  const contests = planContests(tables, decisions);
  return {
    contents,
    decisions,
    boundaries,
    tables,
    contests,
    joins,
    problems: listProblems(boundaries, tables, joins, decisions),
    missing: listMissing(boundaries, contests),
  };
}

/** The chosen file, else the one with most features. */
function chooseBoundaries(contents: ReadFiles, decisions: ImportDecisions): RawBoundaries | null {
  const chosen = contents.boundaries.find(({ file }) => file === decisions.boundaries?.file);
  const bySize = contents.boundaries.toSorted((a, b) => b.features.length - a.features.length);
  return chosen ?? bySize[0] ?? null;
}

const repaired = new WeakMap<
  RawBoundaries,
  { readonly whole: RawBoundaries; readonly repairs: RepairSummary }
>();

function repairOnce(raw: RawBoundaries): { readonly whole: RawBoundaries; readonly repairs: RepairSummary } {
  const known = repaired.get(raw);
  if (known !== undefined) return known;
  const { features, summary } = repairAll(raw.features);
  const notes = [...raw.notes, ...noteWinding(raw.file, summary)];
  const made = { whole: { ...raw, features, notes }, repairs: summary };
  repaired.set(raw, made);
  return made;
}

function planBoundaries(
  raw: RawBoundaries,
  tables: ImportPlan['tables'],
  decisions: ImportDecisions,
): PlannedBoundaries {
  const { whole, repairs } = repairOnce(raw);
  const fieldChoices = findIdFields(whole, tables);
  const field = decisions.boundaries?.field ?? fieldChoices[0]?.field ?? null;
  return { raw: whole, repairs, field, fieldChoices };
}

function listMissing(
  boundaries: PlannedBoundaries | null,
  contests: ImportPlan['contests'],
): readonly string[] {
  const used = contests.filter(({ isLeftOut }) => !isLeftOut);
  const undated = [
    ...new Set(used.filter(({ contest }) => contest.date === '').map(({ tableKey }) => tableKey)),
  ];
  return [
    ...(boundaries === null ? ['A pack needs the boundaries of the precincts: add their file.'] : []),
    ...(boundaries !== null && boundaries.field === null
      ? ['Say which attribute of the boundaries holds the ids of the precincts.']
      : []),
    ...(used.length === 0 ? ['A pack needs returns: add a file with votes by precinct.'] : []),
    ...undated.map((table) => `Nothing in ${table} says the day of the election: give its date.`),
  ];
}
