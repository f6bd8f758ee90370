import { fail, succeed, type Result } from '../../core/result';
import type { Pack } from '../../core/pack';
import { repairAll } from '../../core/geometry/repair/repair-all';
import { auditPack } from '../../pack/audit/audit-pack';
import { buildPackFiles } from '../../pack/write/build-pack-files';
import { recipeFile } from '../../pack/read/read-details';
import { readPack } from '../../pack/read/read-pack';
import { listClosedBorders } from '../areas/list-closed-borders';
import { outlineOf } from '../areas/plan-district';
import { listCensusProblems } from '../census/list-census-problems';
import { planTracts } from '../census/plan-tracts';
import { auditContests } from '../alarms/audit-contests';
import { describeReplacement } from '../replace/describe-replacement';
import { extendContests } from '../replace/extend-contests';
import { replaceParts } from '../replace/replace-parts';
import type { ImportPlan, ProblemList } from '../plan/import-plan';
import type { ImportReport } from './import-report';
import { makeNewPack, type NewPack } from './make-new-pack';
import { placeBoundaries } from '../areas/place-units';
import { makeRecipe, writeRecipe, type Recipe } from '../recipe/recipe';
import type { ReadOptions } from '../../formats/reading/raw';
import { readCertifiedTotals, type CertifiedTotals } from '../contests/read-certified-totals';
import { words } from '../../words/words';

export interface FinishedImport {
  /** The files of the pack, `recipe.json` among them. */
  readonly files: Map<string, Uint8Array>;
  readonly pack: Pack;
  readonly report: ImportReport;
  readonly recipe: Recipe;
}

const cancelled = fail('cancelled', 'The import was cancelled.');

/** Makes the pack of a plan to which nothing is missing, and reads it back as everyone else will. */
export async function finishImport(
  plan: ImportPlan,
  options: ReadOptions = {},
): Promise<Result<FinishedImport>> {
  const [missing] = plan.missing;
  if (missing !== undefined) return fail('missing-decision', words.packNeed(missing));
  const step = async (done: number): Promise<boolean> => {
    options.reportProgress?.({ done, total: 4 });
    await Promise.resolve();
    return options.isCancelled?.() === true;
  };
  if (await step(1)) return cancelled;
  const made = makeInput(plan);
  if (!made.ok) return made;
  const { input, united } = made.value;
  if (await step(2)) return cancelled;
  const contests = plan.base === null ? plan.contests : extendContests(plan, plan.base);
  const { totals, unused } = readCertifiedTotals({ ...plan, contests });
  const recipe = makeRecipe(plan, totals);
  const files = buildPackFiles(input);
  files.set(recipeFile, writeRecipe(recipe));
  if (await step(3)) return cancelled;
  const pack = readPack(files);
  if (!pack.ok) return pack;
  await step(4);
  return succeed({
    files,
    pack: pack.value,
    report: {
      joins: plan.joins,
      problems: [
        ...plan.problems,
        ...listUnusedTotals(unused),
        ...listLateProblems(plan, pack.value, united),
      ],
      repairs: plan.boundaries?.repairs ?? repairAll([]).summary,
      audit: auditPack(pack.value),
      totals: auditContests({ ...plan, contests }, input.returns, input.totals),
      replacement: plan.base === null ? [] : describeReplacement(plan, plan.base),
    },
    recipe,
  });
}

function makeInput(plan: ImportPlan): Result<NewPack> {
  if (plan.base !== null) {
    const { input } = replaceParts(plan, plan.base);
    return succeed({ input, united: plan.district?.united ?? null });
  }
  const { boundaries } = plan;
  if (boundaries === null || boundaries.field === null)
    throw new Error('A plan without boundaries misses them');
  const made = makeNewPack(plan, placeBoundaries(boundaries, boundaries.field, plan.joins));
  return made === undefined
    ? fail('no-areas', 'None of the boundaries is an area of the district that can be drawn.', {
        file: boundaries.raw.file,
      })
    : succeed(made);
}

/** What can be told only once the outline of the precincts is made: of the outline, and of tracts. */
function listLateProblems(plan: ImportPlan, pack: Pack, united: NewPack['united']): readonly ProblemList[] {
  const outline = outlineOf(null, pack);
  if (outline === null || outlineOf(plan.district, plan.base) !== null) return [];
  const closed = listClosedBorders(plan.boundaries?.raw.file ?? '', united);
  const census = listCensusProblems(plan.tables, planTracts(plan.boundaryFiles, outline, null));
  return [...closed, ...census.filter(({ code }) => !plan.problems.some((list) => list.code === code))];
}

function listUnusedTotals(unused: CertifiedTotals['unused']): readonly ProblemList[] {
  return [...new Set(unused.map(({ file }) => file))].map((file) => ({
    code: 'unused-total',
    title: 'Totals that could not be used',
    file,
    items: unused
      .filter((row) => row.file === file)
      .map(({ row, message }) => ({ id: `row ${row}`, votes: 0, detail: message })),
    votes: 0,
    outcome: 'Not compared.',
  }));
}
