import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { isZip, readPackFolder } from '../../host/packs/read-pack-folder';
import { isSystemError } from '../../host/system-error';
import type { ImportDecisions } from '../../import/decisions/import-decisions';
import { readRecipe } from '../../import/recipe/recipe';
import { recipeFile } from '../../pack/read/read-details';
import { readGivenFile } from '../read-given-file';

/** The decisions of an earlier import: of a pack that it made, a folder or a .zip, or of a recipe alone. */
export async function openRecipe(
  given: string | undefined,
  workingFolder: string,
): Promise<Result<ImportDecisions>> {
  if (given === undefined) return succeed({});
  const path = resolve(workingFolder, given);
  try {
    if (isZip(path) || (await stat(path)).isDirectory()) return await openRecipeOfPack(path, given);
    const bytes = await readGivenFile(path, given);
    return bytes.ok ? readRecipe(basename(given), bytes.value) : bytes;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('option', `--recipe ${given}: the file cannot be read (${error.code}).`);
  }
}

async function openRecipeOfPack(path: string, given: string): Promise<Result<ImportDecisions>> {
  const files = await readPackFolder(path);
  if (!files.ok) return files;
  const bytes = files.value.get(recipeFile);
  return bytes === undefined
    ? fail('option', `--recipe ${given}: the pack holds no ${recipeFile}, because no import made it.`)
    : readRecipe(recipeFile, bytes);
}
