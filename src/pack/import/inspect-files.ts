import type { Pack } from '../../core/pack';
import { repairAll, type RepairSummary } from '../../core/geometry/repair/repair-all';
import { succeed, type Result } from '../../core/result';
import { readGivenFiles, type ChooseForFile, type ReadFiles } from '../read/formats/read-given-files';
import { baseBoundaries, basePrecinctField } from './base/base-boundaries';
import { ballotGroupsOf, baseTable } from './base/base-table';
import { listBaseProblems } from './base/list-base-problems';
import { dropWorseJoins, startingDecisions } from './base/starting-decisions';
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
 * With a base the files replace parts of it: polygons its precinct areas, returns those of a contest, totals likewise;
 * the recipe that it holds is where the decisions start.
 *
 * @returns an error only when it was cancelled; files that cannot be read are listed in the plan
 */
export async function inspectFiles(
  files: readonly GivenFile[],
  options: ReadOptions & {
    readonly base?: Pack;
    readonly decisions?: ImportDecisions;
    readonly choose?: ChooseForFile;
  } = {},
): Promise<Result<ImportPlan>> {
  const base = options.base ?? null;
  const contents =
    base !== null && files.length === 0
      ? succeed(noFiles)
      : await readGivenFiles(files, options, options.choose);
  if (!contents.ok) return contents;
  const given = options.decisions ?? {};
  const decisions = fitRecipe(mergeDecisions(startingDecisions(base), given), contents.value.tables);
  const plan = makePlan(contents.value, decisions, base);
  const isDecided = base === null || given.tables?.some(({ join }) => join !== undefined) === true;
  const fitting = isDecided ? decisions : dropWorseJoins(plan, decisions);
  return succeed(fitting === decisions ? plan : makePlan(contents.value, fitting, base));
}

/** A pack may be changed by typed totals alone. */
const noFiles: ReadFiles = { boundaries: [], tables: [], failures: [], notes: [] };

/** The plan with further decisions; a later decision about the same thing replaces the earlier one. */
export const applyDecisions = (plan: ImportPlan, decisions: ImportDecisions): ImportPlan =>
  makePlan(plan.contents, mergeDecisions(plan.decisions, decisions), plan.base);

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

function makePlan(contents: ReadFiles, decisions: ImportDecisions, base: Pack | null): ImportPlan {
  const groups = base === null ? new Set<string>() : ballotGroupsOf(base);
  const tables = planTables(contents.tables, decisions, groups);
  const raw = chooseBoundaries(contents, decisions);
  const own = base === null || raw === null ? null : baseTable(base);
  const joined = own === null ? tables : [...tables, own];
  const boundaries =
    raw !== null ? planBoundaries(raw, joined, decisions) : base === null ? null : standIn(base);
  const joins =
    boundaries === null || boundaries.field === null
      ? []
      : planJoins(boundaries.raw, boundaries.field, joined, decisions);
  const contests = planContests(tables, decisions, base);
  const plan = { contents, decisions, base, baseTable: own, boundaries, tables, contests, joins };
  return {
    ...plan,
    problems:
      base === null ? listProblems(boundaries, tables, joins, decisions) : listBaseProblems(plan, base),
    missing: base === null ? listMissing(boundaries, contests) : listMissingChanges(plan, base),
  };
}

/** The precincts of a pack in the place of a boundary file. */
const standIn = (base: Pack): PlannedBoundaries => ({
  origin: 'base',
  raw: baseBoundaries(base),
  repairs: nothingRepaired,
  field: basePrecinctField,
  fieldChoices: [],
});

const nothingRepaired = repairAll([]).summary;

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
  const decided = decisions.boundaries?.field;
  const isThere = whole.features.some(({ attributes }) => decided !== undefined && decided in attributes);
  const field = (isThere ? decided : undefined) ?? fieldChoices[0]?.field ?? null;
  return { origin: 'file', raw: whole, repairs, field, fieldChoices };
}

function listMissing(
  boundaries: PlannedBoundaries | null,
  contests: ImportPlan['contests'],
): readonly string[] {
  return [
    ...(boundaries === null ? ['A pack needs the boundaries of the precincts: add their file.'] : []),
    ...listMissingField(boundaries),
    ...(contests.every(({ isLeftOut }) => isLeftOut)
      ? ['A pack needs returns: add a file with votes by precinct.']
      : []),
    ...listUndated(contests),
  ];
}

function listMissingChanges(
  { boundaries, tables, contests, decisions }: Omit<ImportPlan, 'problems' | 'missing'>,
  base: Pack,
): readonly string[] {
  const isUsed =
    boundaries?.origin === 'file' ||
    tables.some(({ use }) => use !== 'ignored') ||
    (decisions.totals ?? []).length > 0;
  const known = new Set(base.contests.map(({ contest }) => contest.id));
  const unknown = (decisions.contests ?? []).flatMap(({ replaces }) =>
    typeof replaces === 'string' && !known.has(replaces) ? [replaces] : [],
  );
  return [
    ...(isUsed ? [] : [`Nothing is given that replaces a part of ${base.title}: add a file.`]),
    ...listMissingField(boundaries),
    ...listUndated(contests),
    ...unknown.map((id) => `The pack has no contest ${id} to replace.`),
  ];
}

const listMissingField = (boundaries: PlannedBoundaries | null): readonly string[] =>
  boundaries !== null && boundaries.field === null
    ? ['Say which attribute of the boundaries holds the ids of the precincts.']
    : [];

function listUndated(contests: ImportPlan['contests']): readonly string[] {
  const undated = contests.filter(({ isLeftOut, contest }) => !isLeftOut && contest.date === '');
  const tables = [...new Set(undated.map(({ tableKey }) => tableKey))];
  return tables.map((table) => `Nothing in ${table} says the day of the election: give its date.`);
}
