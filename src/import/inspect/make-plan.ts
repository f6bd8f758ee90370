import type { Pack } from '../../core/pack';
import { repairAll } from '../../core/geometry/repair/repair-all';
import type { RawBoundaries } from '../../formats/reading/raw';
import { listProblems } from '../alarms/list-problems';
import { leftOutOf, listOutside } from '../areas/find-outside';
import { listClosedBorders } from '../areas/list-closed-borders';
import { repairOnce } from '../areas/place-areas';
import { planDistrict } from '../areas/plan-district';
import { baseBoundaries, basePrecinctField } from '../base/base-boundaries';
import { ballotGroupsOf, baseTable } from '../base/base-table';
import { completeBaseJoins } from '../base/complete-base-joins';
import { listBaseProblems } from '../base/list-base-problems';
import { listCensusProblems } from '../census/list-census-problems';
import { tractsOfPlan } from '../census/plan-tracts';
import { planContests } from '../contests/plan-contests';
import type { ImportDecisions } from '../decisions/import-decisions';
import type { ImportPlan, PlannedBoundaries } from '../plan/import-plan';
import { chooseUses } from './choose-uses';
import { listMissing } from './list-missing';
import { findIdFields, planJoins } from './plan-joins';
import { planTables } from './plan-tables';

/** What a plan is made of: what the files hold, what is decided, and the pack that is changed. */
export type ImportStart = Pick<ImportPlan, 'contents' | 'decisions' | 'base'>;

type WithTables = ImportStart & Pick<ImportPlan, 'tables'>;
type WithUses = WithTables & Pick<ImportPlan, 'boundaryFiles'>;
type WithBoundaries = WithUses & Pick<ImportPlan, 'boundaries' | 'baseTable' | 'district'>;
type WithJoins = WithBoundaries & Pick<ImportPlan, 'joins'>;
type WithContests = WithJoins & Pick<ImportPlan, 'contests'>;

/** What an import would do, step by step: each step knows what those before it found. */
export function makePlan(start: ImportStart): ImportPlan {
  const joined = joinFiles(start);
  const named = nameContests(joined);
  return listOpenMatters(named);
}

/** The first steps of a plan: which table is joined to which areas, and how. */
export function joinFiles(start: ImportStart): WithJoins {
  const read = readTables(start);
  const chosen = chooseFiles(read);
  const settled = settleCensusTables(chosen);
  const bounded = findBoundaries(settled);
  return joinTables(bounded);
}

/** What each table says, with the ballot groups of the pack known as such. */
function readTables(start: ImportStart): WithTables {
  const groups = start.base === null ? new Set<string>() : ballotGroupsOf(start.base);
  return { ...start, tables: planTables(start.contents.tables, start.decisions, groups) };
}

/** What each boundary file is for. */
const chooseFiles = (known: WithTables): WithUses => ({
  ...known,
  boundaryFiles: chooseUses(known.contents.boundaries, known.tables, known.decisions, known.base),
});

/** A census table is used where its tracts have boundaries, and ignored where nothing was said of it and they have none. */
function settleCensusTables(known: WithUses): WithUses {
  const { boundaryFiles, decisions, base } = known;
  const hasTracts = boundaryFiles.some(({ use }) => use === 'tracts') || (base?.tracts.length ?? 0) > 0;
  if (hasTracts) return known;
  const isOpen = (key: string) => decisions.tables?.find(({ table }) => table === key)?.use === undefined;
  const tables = known.tables.map((table) =>
    table.use === 'demographics' && isOpen(table.key) ? { ...table, use: 'ignored' as const } : table,
  );
  return { ...known, tables };
}

/** The areas of the precincts, of a file or else of the pack, and the outline of the district. */
function findBoundaries(known: WithUses): WithBoundaries {
  const { boundaryFiles, base, decisions } = known;
  const district = planDistrict(boundaryFiles);
  const raw = boundaryFiles.find(({ use }) => use === 'precincts')?.raw ?? null;
  if (raw === null) {
    return { ...known, district, baseTable: null, boundaries: base === null ? null : standIn(base) };
  }
  const withBase = { ...known, district, baseTable: base === null ? null : baseTable(base) };
  return { ...withBase, boundaries: planBoundaries(raw, joinedTables(withBase), decisions) };
}

/** The tables whose units are joined: those that are given, and the precincts of the pack where new areas are given. */
const joinedTables = ({ tables, baseTable: own }: Pick<ImportPlan, 'tables' | 'baseTable'>) =>
  own === null ? tables : [...tables, own];

/** Which units of which table lie in which area. */
function joinTables(known: WithBoundaries): WithJoins {
  const { boundaries, tables, decisions, base } = known;
  const byRules =
    boundaries === null || boundaries.field === null
      ? []
      : planJoins(boundaries.raw, boundaries.field, joinedTables(known), decisions);
  const isOntoBase = base !== null && boundaries?.origin === 'base';
  return {
    ...known,
    joins: isOntoBase ? completeBaseJoins(byRules, tables, base, decisions) : byRules,
  };
}

/** The contests of the tables as the pack will name them. */
const nameContests = (known: WithJoins): WithContests => ({
  ...known,
  contests: planContests(known.tables, known.decisions, known.base),
});

/** What does not fit, and what is missing until a pack can be made. */
function listOpenMatters(plan: WithContests): ImportPlan {
  const { base, boundaries, tables, joins, decisions, district } = plan;
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
