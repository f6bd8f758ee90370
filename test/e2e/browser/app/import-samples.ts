import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { root } from './web-host';
import { wizardOf } from './wizard-page';

const folder = process.env['DISTRICT_ATLAS_SAMPLES'] ?? join(root, '..', 'shared', 'samples');

/** Whether the folder of published files is there; what needs it is skipped otherwise. */
export const hasSamples = existsSync(folder);

/** The paths of the files of a sample whose names end in a text. */
export const sampleFiles = (sample: string, ending = ''): readonly string[] =>
  readdirSync(join(folder, sample))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, sample, name));

/** How much of the table in hand is placed. */
export const placedOf = (page: Page): Locator => wizardOf(page).locator('[data-placed]');

/** One kind of thing that did not fit. */
export const leftoverOf = (page: Page, code: string): Locator =>
  wizardOf(page).locator(`[data-problem="${code}"]`);

/** The map beside the steps. */
export const previewOf = (page: Page): Locator =>
  wizardOf(page).getByRole('application', { name: 'Preview of the boundaries' });

/** Reading a county's files takes longer than a click. */
export const reading = { timeout: 120_000 };
