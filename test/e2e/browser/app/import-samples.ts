import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas-test';
import { root } from './web-host';

const folder = process.env['DISTRICT_ATLAS_SAMPLES'] ?? join(root, '..', 'shared', 'samples');

/** Whether the folder of published files is there; what needs it is skipped otherwise. */
export const hasSamples = existsSync(folder);

/** The paths of the files of a sample whose names end in a text. */
export const sampleFiles = (sample: string, ending = ''): readonly string[] =>
  readdirSync(join(folder, sample))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, sample, name));

/** Drops files on the window as a file manager does. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await devtools.detach();
}

/** The wizard. */
export const wizardOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Import a district' });

export async function goToStep(page: Page, title: string): Promise<void> {
  const steps = wizardOf(page).getByRole('navigation', { name: 'Steps of the import' });
  await steps.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await expect(wizardOf(page).getByRole('heading', { name: title, level: 2 })).toBeVisible();
}

/** How much of the table in hand is placed. */
export const placedOf = (page: Page): Locator => wizardOf(page).locator('[data-placed]');

/** One kind of thing that did not fit. */
export const leftoverOf = (page: Page, code: string): Locator =>
  wizardOf(page).locator(`[data-problem="${code}"]`);

/** The map beside the steps. */
export const previewOf = (page: Page): Locator =>
  wizardOf(page).getByRole('application', { name: 'Preview of the boundaries' });

/** Reading a county's files takes longer than a click. */
export const reading = { timeout: 45_000 };
