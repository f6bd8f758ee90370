import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { colourAt, countColours, readPng } from '../../fixtures/read-png';
import { waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { chooseMode, openComparison } from './app/compare-page';

const primaryCoverage = '35,277 of 42,308 votes (83.4%)';
const runoffCoverage = '36,116 of 43,179 votes (83.6%)';

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export…' }).click();
  return page.getByRole('dialog', { name: 'Export' });
}

async function save(page: Page, dialog: Locator): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^Save / }).click();
  return downloading;
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

async function saveSvg(page: Page, dialog: Locator): Promise<string> {
  await dialog.getByRole('radio', { name: /SVG/ }).check();
  return new TextDecoder().decode(await bytesOf(await save(page, dialog)));
}

for (const mode of ['Side by side', 'Swipe', 'Flicker'] as const) {
  test(`exports both maps from the mode ${mode}`, async ({ atlas }) => {
    await waitForMap(atlas);
    await openComparison(atlas);
    await chooseMode(atlas, mode);
    const dialog = await openExport(atlas);
    await expect(dialog.getByText(/A page cannot be/)).toHaveCount(mode === 'Side by side' ? 0 : 1);

    const picture = readPng(await bytesOf(await save(atlas, dialog)));
    expect([picture.width, picture.height]).toEqual([1600, 1200]);
    const paper = colourAt(picture, 3, 3);
    const halves = [0, 800].map((from) => {
      let drawn = 0;
      for (let y = 200; y < 900; y += 4)
        for (let x = from; x < from + 800; x += 4) if (colourAt(picture, x, y) !== paper) drawn += 1;
      return drawn;
    });
    for (const drawn of halves) expect(drawn).toBeGreaterThan(4000);
    expect([...countColours(picture)].filter(([, count]) => count > 2000).length).toBeGreaterThan(6);

    const svg = await saveSvg(atlas, dialog);
    expect(svg).toContain(primaryCoverage);
    expect(svg).toContain(runoffCoverage);
    expect(svg).toContain('Both maps');
    expect(svg).toContain('approximate');
    expect(svg).not.toMatch(/<script|<image|https?:\/\/(?!www\.w3\.org)/);
  });
}

test('exports the one map of the change, with what both contests leave out', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await chooseMode(atlas, 'Change');
  const dialog = await openExport(atlas);
  const svg = await saveSvg(atlas, dialog);
  expect(svg).toContain('Change in Gomez’s share, primary to runoff');
  expect(svg).toContain('35,277 of 42,308 votes');
  expect(svg).toContain('36,116 of 43,179 votes');
});

test('each map of a comparison takes a title of its own', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  const dialog = await openExport(atlas);
  await dialog.getByRole('textbox', { name: 'Title of map A', exact: true }).fill('Before');
  await dialog.getByRole('textbox', { name: 'Title of map B', exact: true }).fill('After');
  const preview = dialog.getByRole('img', { name: /^Preview/ });
  await expect(preview).toContainText('Before');
  await expect(preview).toContainText('After');
});
