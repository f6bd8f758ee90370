import { finishImport } from '../../../src/import/finish/finish-import';
import { formatImport, formatTotalsAudit } from '../../../src/import/finish/format-import';
import type { ImportDecisions } from '../../../src/import/decisions/import-decisions';
import type { ImportPlan } from '../../../src/import/plan/import-plan';
import { acceptProposals, applyDecisions, inspectFiles } from '../../../src/import/inspect/inspect-files';
import type { GivenFile } from '../../../src/files/given-file';
import { readRecipe, writeRecipe } from '../../../src/import/recipe/recipe';
import { readPack } from '../../../src/pack/read/read-pack';
import { unzipPack } from '../../../src/files/zip/unzip-pack';
import type { FuzzInput } from '../fuzz-input';
import { checkBoundaries, checkRepairs, checkRows, checkTable } from './check-content';
import { checkError } from './check-error';
import { checkVotes } from './check-votes';
import { BrokenPromise, expectThat } from './expectation';

/** How far an input came: `made` is a pack, `read` is everything short of one. */
export type Outcome = 'refused' | 'read' | 'made';

/** What an import may come to nothing for after its files were read. */
const lateErrors = new Set(['missing-decision', 'no-areas', 'too-large']);

/**
 * Gives an input to its reader and to everything behind it.
 *
 * @throws BrokenPromise for a result that should not be; whatever else is thrown escaped from the reader
 */
export async function checkInput({ kind, files }: FuzzInput): Promise<Outcome> {
  const known = Object.keys(Object.prototype).length;
  const outcome = await check(kind, files);
  expectThat(Object.keys(Object.prototype).length === known, () => 'Something was written on every object');
  return outcome;
}

async function check(kind: FuzzInput['kind'], files: readonly GivenFile[]): Promise<Outcome> {
  if (kind === 'pack') return checkPack(new Map(files.map(({ name, bytes }) => [name, bytes])));
  if (kind === 'pack-zip') return checkZippedPack(files[0]?.bytes ?? new Uint8Array());
  if (kind === 'import') return checkImport(files, {});
  const [recipe, ...rest] = files;
  if (recipe === undefined) throw new RangeError('There is no recipe.');
  const read = readRecipe(recipe.name, recipe.bytes);
  if (read.ok) return checkImport(rest, read.value);
  checkError(read.error);
  return 'refused';
}

function checkPack(files: ReadonlyMap<string, Uint8Array>): Outcome {
  const pack = readPack(new Map(files));
  if (pack.ok) return 'made';
  checkError(pack.error);
  return 'refused';
}

function checkZippedPack(bytes: Uint8Array): Outcome {
  const files = unzipPack(bytes);
  if (files.ok) return checkPack(files.value);
  checkError(files.error, false);
  return 'refused';
}

async function checkImport(files: readonly GivenFile[], decisions: ImportDecisions): Promise<Outcome> {
  const inspected = await inspectFiles(files, { decisions });
  if (!inspected.ok) {
    throw new BrokenPromise(`Nothing was inspected: ${inspected.error.message}`);
  }
  const { contents } = inspected.value;
  contents.failures.forEach((error) => {
    checkError(error);
  });
  contents.boundaries.forEach(checkBoundaries);
  contents.tables.forEach(checkTable);
  expectThat(
    contents.boundaries.length + contents.tables.length + contents.failures.length + contents.notes.length >
      0,
    () => 'Nothing is said of what was in the files',
  );
  checkRows(inspected.value);
  const plan = acceptProposals(addDates(inspected.value));
  checkRepairs(plan);
  const hasText = formatImport(plan).length > 0;
  expectThat(hasText, () => 'The plan has no text');
  const made = await checkFinish(plan);
  return made ? 'made' : contents.failures.length === files.length ? 'refused' : 'read';
}

/** Every table that says no day gets one, so that a pack can be made. */
const addDates = (plan: ImportPlan): ImportPlan =>
  applyDecisions(plan, {
    tables: plan.tables
      .filter(({ date }) => date === null)
      .map(({ key }) => ({ table: key, date: '1999-03-02' })),
  });

async function checkFinish(plan: ImportPlan): Promise<boolean> {
  const finished = await finishImport(plan);
  if (!finished.ok) {
    checkError(finished.error, false);
    expectThat(
      lateErrors.has(finished.error.code),
      () => `The pack that was made cannot be read: ${JSON.stringify(finished.error)}`,
    );
    return false;
  }
  checkVotes(plan, finished.value);
  expectThat(formatTotalsAudit(finished.value.report.totals).length >= 0, () => 'The audit has no text');
  const recipe = readRecipe('made-up.recipe.json', writeRecipe(finished.value.recipe));
  expectThat(recipe.ok, () => `The recipe that was written cannot be read: ${JSON.stringify(recipe)}`);
  return true;
}
