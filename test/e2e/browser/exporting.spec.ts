import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { colourAt, countColours, readPng } from '../../fixtures/read-png';
import { settingsSaved, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

async function openExport(page: Page): Promise<Locator> {
  await waitForMap(page);
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

test('exports a PNG of the size asked for, with the map and its furniture on it', async ({ atlas }) => {
  const dialog = await openExport(atlas);
  await dialog.getByRole('radio', { name: /Custom/ }).check();
  await dialog.getByRole('spinbutton', { name: 'Width' }).fill('1500');
  await dialog.getByRole('spinbutton', { name: 'Height' }).fill('1125');
  const download = await save(atlas, dialog);
  expect(download.suggestedFilename()).toMatch(/^ca-34.*\.png$/i);
  const picture = readPng(await bytesOf(download));
  expect([picture.width, picture.height]).toEqual([1500, 1125]);

  const paper = colourAt(picture, 3, 3);
  const colours = countColours(picture);
  expect(colours.get(paper)! / (1500 * 1125)).toBeGreaterThan(0.15);
  const large = [...colours].filter(([, count]) => count > 2000);
  expect(large.length).toBeGreaterThan(6);
  const legendInk = [...colours].filter(([colour]) => Number.parseInt(colour.slice(1), 16) < 0x303030);
  expect(legendInk.length).toBeGreaterThan(0);
});

test('exports the same picture as the preset says, and the same again', async ({ atlas }) => {
  const dialog = await openExport(atlas);
  const first = await bytesOf(await save(atlas, dialog));
  expect(readPng(first)).toMatchObject({ width: 1600, height: 1200 });
  expect(await bytesOf(await save(atlas, dialog))).toEqual(first);
});

test('exports an SVG that carries its stamp and its sources', async ({ atlas }) => {
  const dialog = await openExport(atlas);
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('A title <of> my own & more');
  await dialog.getByRole('radio', { name: /SVG/ }).check();
  const download = await save(atlas, dialog);
  expect(download.suggestedFilename()).toMatch(/\.svg$/);
  const svg = new TextDecoder().decode(await bytesOf(download));
  expect(svg).toContain('A title &lt;of&gt; my own &amp; more');
  expect(svg).toContain('Maps 36,116 of 43,179 votes (83.6%); 32 precincts and 3 ballot groups not placed');
  expect(svg).toContain('approximate');
  expect(svg).toContain('Los Angeles County Registrar-Recorder/County Clerk');
  expect(svg).not.toMatch(/<script|<image|https?:\/\/(?!www\.w3\.org)/);
});

test('previews what will be saved', async ({ atlas }) => {
  const dialog = await openExport(atlas);
  const preview = dialog.getByRole('img', { name: /^Preview/ });
  await expect(preview).toContainText('Maps 36,116 of 43,179 votes (83.6%)');
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('Seen at once');
  await expect(preview).toContainText('Seen at once');
  const paper = preview.locator('svg > rect').first();
  const light = await paper.getAttribute('fill');
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await expect(paper).not.toHaveAttribute('fill', light!);
});

test('refuses a size that cannot be drawn, in one sentence', async ({ atlas }) => {
  const dialog = await openExport(atlas);
  await dialog.getByRole('radio', { name: /Custom/ }).check();
  await dialog.getByRole('spinbutton', { name: 'Width' }).fill('9');
  await expect(dialog.getByText(/whole numbers of pixels between/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Save / })).toBeDisabled();
});

test('a headline tops the map that it was written for and no other, also after a reload', async ({
  atlas,
}) => {
  const previewed = async () => (await openExport(atlas)).getByRole('img', { name: /^Preview/ });
  const leave = () => atlas.keyboard.press('Escape');
  const dialog = await openExport(atlas);
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('A headline of the runoff');
  await leave();
  const saved = settingsSaved(atlas, '"kind":"winner"');
  await atlas.getByRole('button', { name: 'Show Primary' }).click();
  await saved;
  const preview = await previewed();
  await expect(preview).toContainText('Leading candidates in the primary, by precinct');
  await expect(preview).not.toContainText('A headline of the runoff');
  await leave();
  await expect(atlas.getByRole('application', { name: /^Leading candidates/ })).toBeVisible();
  await atlas.reload();
  await expect(atlas.getByRole('application')).toHaveAttribute(
    'aria-label',
    'Leading candidates in the primary, by precinct',
  );
  await atlas.getByRole('button', { name: 'Show Runoff' }).click();
  await expect(await previewed()).toContainText('A headline of the runoff');
});
