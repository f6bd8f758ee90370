import { zipSync } from 'fflate';
import { finishImport } from '../../../src/import/finish/finish-import';
import { acceptProposals, inspectFiles } from '../../../src/import/inspect/inspect-files';
import type { GivenFile } from '../../../src/files/given-file';
import { writeRecipe } from '../../../src/import/recipe/recipe';
import { madeUpPackFiles } from '../../fixtures/made-up-pack-files';
import { madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout } from '../../fixtures/made-up-import';

const listFiles = (files: ReadonlyMap<string, Uint8Array>): readonly GivenFile[] =>
  [...files].map(([name, bytes]) => ({ name, bytes }));

/** What a recipe of the made-up import is applied to. */
export const recipeCompanions = [madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout];

async function importMadeUp() {
  const inspected = await inspectFiles(recipeCompanions);
  const finished = inspected.ok ? await finishImport(acceptProposals(inspected.value)) : inspected;
  if (!finished.ok) throw new Error(finished.error.message);
  return finished.value;
}

/** The made-up pack of every resource, and one as the import makes it. */
export async function makePacks(): Promise<readonly (readonly GivenFile[])[]> {
  return [listFiles(madeUpPackFiles()), listFiles((await importMadeUp()).files)];
}

export async function makeZippedPacks(): Promise<readonly (readonly GivenFile[])[]> {
  return (await makePacks()).map((files) => [
    {
      name: 'pack.zip',
      bytes: zipSync(Object.fromEntries(files.map(({ name, bytes }) => [`made-up/${name}`, bytes]))),
    },
  ]);
}

export async function makeRecipes(): Promise<readonly (readonly GivenFile[])[]> {
  const { recipe } = await importMadeUp();
  const byHand = {
    ...recipe,
    decisions: {
      ...recipe.decisions,
      tables: (recipe.decisions.tables ?? []).map((table) => ({
        ...table,
        byHand: { '0299': '01004' },
        ignoredUnits: ['0103'],
        repeats: 'add' as const,
      })),
      totals: [{ contest: '1999-01-05-primary', candidate: 'Ada Made-up', votes: 40 }],
    },
  };
  return [recipe, byHand].map((each) => [{ name: 'made-up.recipe.json', bytes: writeRecipe(each) }]);
}
