import type { Pack } from '../../core/pack';
import { recipeFile } from '../../pack/read/read-details';
import type { ImportDecisions, TableDecision } from '../decisions/import-decisions';
import type { ImportPlan } from '../plan/import-plan';
import { readRecipe } from '../recipe/recipe';

/**
 * What the recipe in a pack says of the next files for it. What holds for the files or the names of the first import
 * alone is left out; so is a recipe that cannot be read.
 */
export function startingDecisions(base: Pack | null): ImportDecisions {
  const text = base?.details?.recipe ?? null;
  if (text === null) return {};
  const recipe = readRecipe(recipeFile, new TextEncoder().encode(text));
  if (!recipe.ok) return {};
  const { county, agency, boundaries, tables = [], contests = [] } = recipe.value;
  return {
    ...(county === undefined ? {} : { county }),
    ...(agency === undefined ? {} : { agency }),
    ...(boundaries?.field === undefined ? {} : { boundaries: { field: boundaries.field } }),
    tables: tables.map(withoutElection),
    contests: contests.flatMap(({ table, contest, isLeftOut }) =>
      isLeftOut === true ? [{ table, contest, isLeftOut }] : [],
    ),
  };
}

/** A table of the same name may be of another election. */
const withoutElection = (entry: TableDecision): TableDecision =>
  Object.fromEntries(
    Object.entries(entry).filter(([key]) => key !== 'date' && key !== 'stage'),
  ) as TableDecision;

/** Decisions without those saved joins that do worse than a join that is proposed, which are asked for again. */
export function dropWorseJoins(
  { joins }: Pick<ImportPlan, 'joins'>,
  decisions: ImportDecisions,
): ImportDecisions {
  const worse = new Set(
    joins
      .filter(({ isAccepted, used, best }) => isAccepted && used.matchedUnits < best.matchedUnits)
      .map(({ tableKey }) => tableKey),
  );
  if (worse.size === 0) return decisions;
  return {
    ...decisions,
    tables: (decisions.tables ?? []).map((entry) => (worse.has(entry.table) ? withoutJoin(entry) : entry)),
  };
}

const withoutJoin = (entry: TableDecision): TableDecision =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'join')) as TableDecision;
