import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { GivenFile } from '../../../../src/files/given-file';
import { expect } from './atlas-test';

export const wizardOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: /Import a district|Replace/ });

/** Drops files or folders on the window, as a desktop does. */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  await browser.detach();
}

/** Writes files to a folder of the test's own; gives their paths. */
export async function writeGiven(folder: string, files: readonly GivenFile[]): Promise<readonly string[]> {
  const paths = files.map(({ name }) => join(folder, name));
  for (const [at, { bytes }] of files.entries()) {
    await mkdir(dirname(paths[at]!), { recursive: true });
    await writeFile(paths[at]!, bytes);
  }
  return paths;
}

/** Goes to a step by its button. */
export const goToStep = (page: Page, step: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Steps of the import' })
    .getByRole('button', { name: new RegExp(`^${step}`) })
    .click();

export const expectStep = async (page: Page, step: string, state: string): Promise<void> =>
  expect(
    page
      .getByRole('navigation', { name: 'Steps of the import' })
      .getByRole('button', { name: new RegExp(`^${step}`) }),
  ).toContainText(state);

/** Accepts what is proposed for all tables. */
export async function acceptJoins(page: Page): Promise<void> {
  await goToStep(page, 'Join');
  await wizardOf(page)
    .getByRole('button', { name: /^Accept for \d+ tables$|^Accept$/ })
    .first()
    .click();
  await expectStep(page, 'Join', 'done');
}

/** From dropped files to the pack, made. */
export async function makePack(page: Page, paths: readonly string[], district: string): Promise<void> {
  await dropPaths(page, paths);
  await expectStep(page, 'Join', 'needs attention');
  await acceptJoins(page);
  await goToStep(page, 'Finish');
  await wizardOf(page).getByRole('textbox', { name: 'District' }).fill(district);
  await wizardOf(page).getByRole('button', { name: 'Make the pack' }).click();
  await expect(wizardOf(page).getByRole('heading', { name: `${district} is made.` })).toBeFocused();
}
