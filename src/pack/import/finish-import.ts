import { fail, succeed, type Result } from '../../core/result';
import type { Pack } from '../../core/pack';
import { repairAll } from '../../core/geometry/repair/repair-all';
import { auditPack } from '../audit/audit-pack';
import { buildPackFiles } from '../build/build-pack-files';
import type { PackInput } from '../build/pack-input';
import { recipeFile } from '../read/read-details';
import { readPack } from '../read/read-pack';
import { outlineOf } from './areas/plan-district';
import { listCensusProblems } from './census/list-census-problems';
import { planTracts } from './census/plan-tracts';
import { auditContests } from './audit-contests';
import { describeReplacement } from './base/describe-replacement';
import { extendContests } from './base/extend-contests';
import { replaceParts } from './base/replace-parts';
import type { ImportPlan, ProblemList } from './import-plan';
import type { ImportReport } from './import-report';
import { makeNewPack } from './make-new-pack';
import { placeBoundaries } from './place-units';
import { makeRecipe, writeRecipe, type Recipe } from './recipe';
import type { ReadOptions } from './raw';
import { readCertifiedTotals, type CertifiedTotals } from './read-certified-totals';

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
  if (missing !== undefined) return fail('missing-decision', missing);
  const step = async (done: number): Promise<boolean> => {
    options.reportProgress?.({ done, total: 4 });
    await Promise.resolve();
    return options.isCancelled?.() === true;
  };
  if (await step(1)) return cancelled;
  const input = makeInput(plan);
  if (!input.ok) return input;
  if (await step(2)) return cancelled;
  const contests = plan.base === null ? plan.contests : extendContests(plan, plan.base);
  const { totals, unused } = readCertifiedTotals({ ...plan, contests });
  const recipe = makeRecipe(plan, totals);
  const files = buildPackFiles(input.value);
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
      problems: [...plan.problems, ...listUnusedTotals(unused), ...listLateProblems(plan, pack.value)],
      repairs: plan.boundaries?.repairs ?? repairAll([]).summary,
      audit: auditPack(pack.value),
      totals: auditContests({ ...plan, contests }, input.value.returns, input.value.totals),
      replacement: plan.base === null ? [] : describeReplacement(plan, plan.base),
    },
    recipe,
  });
}

function makeInput(plan: ImportPlan): Result<PackInput> {
  if (plan.base !== null) return succeed(replaceParts(plan, plan.base).input);
  const { boundaries } = plan;
  if (boundaries === null || boundaries.field === null)
    throw new Error('A plan without boundaries misses them');
  const input = makeNewPack(plan, placeBoundaries(boundaries, boundaries.field, plan.joins));
  return input === undefined
    ? fail('no-areas', 'None of the boundaries is an area of the district that can be drawn.', {
        file: boundaries.raw.file,
      })
    : succeed(input);
}

/** What can be told of tracts only once the outline of the precincts is made. */
function listLateProblems(plan: ImportPlan, pack: Pack): readonly ProblemList[] {
  const outline = outlineOf(null, pack);
  if (outline === null || outlineOf(plan.district, plan.base) !== null) return [];
  return listCensusProblems(plan.tables, planTracts(plan.boundaryFiles, outline, null)).filter(
    ({ code }) => !plan.problems.some((list) => list.code === code),
  );
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
