import type { Pack } from '../../core/pack';
import { succeed, type Result } from '../../core/result';
import { readGivenFiles, type ChooseForFile, type ReadFiles } from '../../formats/read-given-files';
import type { GivenFile } from '../../files/given-file';
import type { ReadOptions } from '../../formats/reading/raw';
import { dropWorseJoins, startingDecisions } from '../base/starting-decisions';
import type { FileReading, ImportDecisions } from '../decisions/import-decisions';
import { mergeDecisions } from '../decisions/import-decisions';
import type { ImportPlan } from '../plan/import-plan';
import { fitRecipe } from './fit-recipe';
import { joinFiles, makePlan, type ImportStart } from './make-plan';

/** How files are read, the pack whose parts they replace, and what is decided so far. */
type InspectOptions = ReadOptions & {
  readonly base?: Pack;
  readonly decisions?: ImportDecisions;
  readonly choose?: ChooseForFile;
};

/**
 * Reads the files and says what an import of them would do. Nothing but exact ids is joined before rules are accepted.
 * With a base the files replace parts of it: polygons its precinct areas, returns those of a contest, totals likewise;
 * the recipe that it holds is where the decisions start.
 *
 * @returns an error only when it was cancelled; files that cannot be read are listed in the plan
 */
export async function inspectFiles(
  files: readonly GivenFile[],
  options: InspectOptions = {},
): Promise<Result<ImportPlan>> {
  const start = await startImport(files, options);
  return start.ok ? succeed(makePlan(start.value)) : start;
}

/**
 * Reads the files and settles what is decided before a person looks at a plan: by the recipe of the base, but for its
 * joins that do worse with these files than one that is proposed.
 *
 * @returns an error only when it was cancelled
 */
export async function startImport(
  files: readonly GivenFile[],
  options: InspectOptions = {},
): Promise<Result<ImportStart>> {
  const base = options.base ?? null;
  const given = options.decisions ?? {};
  const starting = mergeDecisions(startingDecisions(base), given);
  const readings = given.readings ?? starting.readings ?? [];
  const choose: ChooseForFile = (file) => ({ ...options.choose?.(file), ...choicesFor(file, readings) });
  const contents = files.length === 0 ? succeed(noFiles) : await readGivenFiles(files, options, choose);
  if (!contents.ok) return contents;
  const decisions = fitRecipe(starting, contents.value.tables);
  const start = { contents: contents.value, decisions, base };
  const isDecided = base === null || given.tables?.some(({ join }) => join !== undefined) === true;
  return succeed(isDecided ? start : { ...start, decisions: dropWorseJoins(joinFiles(start), decisions) });
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
export const applyDecisions = (
  { contents, decisions: before, base }: ImportStart,
  decisions: ImportDecisions,
): ImportPlan => makePlan({ contents, decisions: mergeDecisions(before, decisions), base });

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
