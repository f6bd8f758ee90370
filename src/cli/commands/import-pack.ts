import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { isSystemError } from '../../host/system-error';
import { formatAudit } from '../../pack/audit/format-audit';
import { finishImport } from '../../pack/import/finish-import';
import { formatImport, formatTotalsAudit } from '../../pack/import/format-import';
import type { ImportDecisions } from '../../pack/import/import-decisions';
import { acceptProposals, inspectFiles } from '../../pack/import/inspect-files';
import { readRecipe } from '../../pack/import/recipe';
import { valueOf, valuesOf, type GivenOptions } from '../given-options';
import { readGivenDecisions } from '../import/given-decisions';
import { readImportFiles } from '../import/read-import-files';
import { checkOut, recipePathOf, writeImport } from '../import/write-import';
import type { Surroundings } from '../terminal';

/** Makes a pack of boundaries and returns as counties publish them, and prints what fits and what does not. */
export async function importPack(
  options: GivenOptions,
  { terminal, workingFolder }: Surroundings,
): Promise<Result<undefined>> {
  const out = valueOf(options, 'out');
  const paths = ['boundaries', 'returns', 'totals'].flatMap((name) => valuesOf(options, name));
  if (valuesOf(options, 'returns').length === 0) return fail('option', 'import needs --returns FILE.');
  const free = out === undefined ? succeed(undefined) : checkOut(out, workingFolder);
  if (!free.ok) return free;
  const recipe = await openRecipe(valueOf(options, 'recipe'), workingFolder);
  if (!recipe.ok) return recipe;
  const decisions = readGivenDecisions(options, recipe.value);
  if (!decisions.ok) return decisions;
  const files = await readImportFiles(paths, workingFolder);
  if (!files.ok) return files;

  const inspected = await inspectFiles(files.value, { decisions: decisions.value });
  if (!inspected.ok) return inspected;
  const plan = options.has('accept-proposed') ? acceptProposals(inspected.value) : inspected.value;
  terminal.print(formatImport(plan));
  const [failure] = plan.contents.failures;
  if (failure !== undefined) return { ok: false, error: failure };
  const open = plan.joins.filter(({ isOpen }) => isOpen).map(({ tableKey }) => tableKey);
  if (open.length > 0) {
    return fail(
      'join',
      `Not all ids of ${open.join(', ')} are joined as they are; add --accept-proposed to join by the rules above, or --recipe FILE. Nothing was written.`,
    );
  }
  if (out === undefined) return succeed(undefined);
  const finished = await finishImport(plan);
  if (!finished.ok) return finished;
  const written = await writeImport(finished.value, out, workingFolder);
  if (!written.ok) return written;
  const { report } = finished.value;
  terminal.print(`\nAudit\n${formatTotalsAudit(report.totals)}\n\n${formatAudit(report.audit)}`);
  terminal.print(`\nWrote ${out} and ${recipePathOf(out)}.`);
  return succeed(undefined);
}

async function openRecipe(
  given: string | undefined,
  workingFolder: string,
): Promise<Result<ImportDecisions>> {
  if (given === undefined) return succeed({});
  try {
    return readRecipe(basename(given), new Uint8Array(await readFile(resolve(workingFolder, given))));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('option', `--recipe ${given}: the file cannot be read (${error.code}).`);
  }
}
