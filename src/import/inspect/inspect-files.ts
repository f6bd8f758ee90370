import type { Pack } from '../../core/pack';
import { repairAll } from '../../core/geometry/repair/repair-all';
import { succeed, type Result } from '../../core/result';
import { readGivenFiles, type ChooseForFile, type ReadFiles } from '../../formats/read-given-files';
import { chooseUses } from './choose-uses';
import { listClosedBorders } from '../areas/list-closed-borders';
import { leftOutOf, listOutside } from '../areas/find-outside';
import { repairOnce } from '../areas/place-areas';
import { planDistrict } from '../areas/plan-district';
import { listCensusProblems } from '../census/list-census-problems';
import { tractsOfPlan } from '../census/plan-tracts';
import { baseBoundaries, basePrecinctField } from '../base/base-boundaries';
import { ballotGroupsOf, baseTable } from '../base/base-table';
import { completeBaseJoins } from '../base/complete-base-joins';
import { listBaseProblems } from '../base/list-base-problems';
import { dropWorseJoins, startingDecisions } from '../base/starting-decisions';
import type { FileReading, ImportDecisions } from '../decisions/import-decisions';
import { mergeDecisions } from '../decisions/import-decisions';
import type { ImportPlan, PlannedBoundaries } from '../plan/import-plan';
import { listProblems } from '../alarms/list-problems';
import { listMissing } from './list-missing';
import { planContests } from '../contests/plan-contests';
import { findIdFields, planJoins } from './plan-joins';
import { planTables } from './plan-tables';
import type { GivenFile } from '../../files/given-file';
import type { RawBoundaries, ReadOptions } from '../../formats/reading/raw';
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
  const given = options.decisions ?? {};
  const starting = mergeDecisions(startingDecisions(base), given);
  const readings = given.readings ?? starting.readings ?? [];
  const choose: ChooseForFile = (file) => ({ ...options.choose?.(file), ...choicesFor(file, readings) });
  const contents = files.length === 0 ? succeed(noFiles) : await readGivenFiles(files, options, choose);
  if (!contents.ok) return contents;
  const decisions = fitRecipe(starting, contents.value.tables);
  const plan = makePlan(contents.value, decisions, base);
  const isDecided = base === null || given.tables?.some(({ join }) => join !== undefined) === true;
  const fitting = isDecided ? decisions : dropWorseJoins(plan, decisions);
  return succeed(fitting === decisions ? plan : makePlan(contents.value, fitting, base));
}

/** What is decided about the reading of a file. */
function choicesFor(file: string, readings: readonly FileReading[]): ReturnType<ChooseForFile> {
  const { coordinateSystem, encoding, delimiter } = readings.find((each) => each.file === file) ?? {};
  return {
    ...(coordinateSystem === undefined ? {} : { coordinateSystem }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

/** An import begins without any, and a pack may be changed by typed totals alone. */
const noFiles: ReadFiles = { boundaries: [], tables: [], failures: [], notes: [] };

/**
 * The plan with further decisions; a later decision about the same thing replaces the earlier one. Files are not read
 * again: a decision about their reading holds from the next {@link inspectFiles} on.
 */
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
  const read = planTables(contents.tables, decisions, groups);
  const boundaryFiles = chooseUses(contents.boundaries, read, decisions, base);
  const raw = boundaryFiles.find(({ use }) => use === 'precincts')?.raw ?? null;
  const tables = settleCensusTables(read, boundaryFiles, decisions, base);
  const own = base === null || raw === null ? null : baseTable(base);
  const joined = own === null ? tables : [...tables, own];
  const boundaries =
    raw !== null ? planBoundaries(raw, joined, decisions) : base === null ? null : standIn(base);
  const byRules =
    boundaries === null || boundaries.field === null
      ? []
      : planJoins(boundaries.raw, boundaries.field, joined, decisions);
  const joins = base !== null && raw === null ? completeBaseJoins(byRules, tables, base, decisions) : byRules;
  const contests = planContests(tables, decisions, base);
  const district = planDistrict(boundaryFiles);
  const plan = {
    contents,
    decisions,
    base,
    baseTable: own,
    boundaryFiles,
    boundaries,
    district,
    tables,
    contests,
    joins,
  };
  const listed =
    base === null ? listProblems(boundaries, tables, joins, decisions) : listBaseProblems(plan, base);
  return {
    ...plan,
    problems: [
      ...withoutLeftOut(listed, plan),
      ...listOutside(plan),
      ...listClosedBorders(district?.file ?? '', district?.united ?? null),
      ...listCensusProblems(tables, tractsOfPlan(plan)),
    ],
    missing: listMissing(plan),
  };
}

/** A census table is used where its tracts have boundaries, and ignored where nothing was said of it and they have none. */
function settleCensusTables(
  tables: ImportPlan['tables'],
  boundaryFiles: ImportPlan['boundaryFiles'],
  decisions: ImportDecisions,
  base: Pack | null,
): ImportPlan['tables'] {
  const hasTracts = boundaryFiles.some(({ use }) => use === 'tracts') || (base?.tracts.length ?? 0) > 0;
  const isOpen = (key: string) => decisions.tables?.find(({ table }) => table === key)?.use === undefined;
  return hasTracts
    ? tables
    : tables.map((table) =>
        table.use === 'demographics' && isOpen(table.key) ? { ...table, use: 'ignored' } : table,
      );
}

/** Polygons that are left out are listed as that, not as places without data. */
function withoutLeftOut(
  lists: ImportPlan['problems'],
  plan: Parameters<typeof leftOutOf>[0],
): ImportPlan['problems'] {
  const leftOut = leftOutOf(plan);
  return lists
    .map((list) =>
      list.code === 'polygon-without-returns'
        ? { ...list, items: list.items.filter(({ id }) => !leftOut.has(id)) }
        : list,
    )
    .filter(({ items }) => items.length > 0);
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
