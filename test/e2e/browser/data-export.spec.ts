import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { readGivenFiles } from '../../../src/formats/read-given-files';
import { readPack } from '../../../src/pack/read/read-pack';
import { unzipPack } from '../../../src/files/zip/unzip-pack';
import { zipFiles } from '../../fixtures/bad-packs';
import { madeUpPackFiles } from '../../fixtures/made-up-pack-files';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { settingsSaved, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

const pack = readShippedPack();
/** 155 precinct areas, and a row for each unit without one. */
const rowCount = 193;
const runoffVotes = 43_179;

async function openData(page: Page): Promise<Locator> {
  await waitForMap(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Data', exact: true }).click();
  return dialog;
}

async function save(page: Page, dialog: Locator, button: RegExp): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: button }).click();
  return downloading;
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

/** The rows of a downloaded file as our own readers see them. */
async function readBack(download: Download): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const read = await readGivenFiles(
    [{ name: download.suggestedFilename(), bytes: await bytesOf(download) }],
    {},
  );
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.failures).toEqual([]);
  const [boundaries] = read.value.boundaries;
  if (boundaries !== undefined) return boundaries.features.map(({ attributes }) => attributes);
  const [table] = read.value.tables;
  if (table === undefined) throw new Error('nothing was read');
  return table.rows.map((row) =>
    Object.fromEntries(table.header.map((name, index) => [name, row[index]] as const)),
  );
}

const sumOf = (rows: readonly Readonly<Record<string, unknown>>[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

for (const [title, extension] of [
  ['GeoJSON', 'geojson'],
  ['GeoPackage', 'gpkg'],
  ['TopoJSON', 'topojson'],
  ['CSV', 'csv'],
] as const) {
  test(`hands over precincts as ${title}, every vote in it`, async ({ atlas }) => {
    const dialog = await openData(atlas);
    await dialog.getByRole('radio', { name: /^Precincts/ }).check();
    await dialog.getByRole('radio', { name: new RegExp(`^${title}`) }).check();
    const told = dialog.getByRole('group', { name: 'What the file will hold' });
    await expect(told).toContainText(`${rowCount} ${title === 'CSV' ? 'rows' : 'features'}`);
    const download = await save(atlas, dialog, new RegExp(`^Save ${title}`));
    expect(download.suggestedFilename()).toBe(`ca-34-precincts.${extension}`);
    const rows = await readBack(download);
    expect(rows).toHaveLength(rowCount);
    expect(sumOf(rows, 'runoff_total')).toBe(runoffVotes);
    const winner = pack.contests[1]!.candidates[0]!;
    expect(sumOf(rows, 'runoff_jimmy_gomez_votes')).toBe(winner.certifiedVotes);
    await expect(dialog.getByRole('status')).toContainText(`Saved ca-34-precincts.${extension}`);
  });
}

test('tells what a layer holds before it is saved: columns in words, what is approximate, how it was audited', async ({
  atlas,
}) => {
  const dialog = await openData(atlas);
  const told = dialog.getByRole('group', { name: 'What the file will hold' });
  await expect(told).toContainText('Approximate area');
  await expect(told).toContainText('audited, the votes by unit add up to the certified totals');
  const row = told.getByRole('row').filter({ hasText: 'runoff_margin' });
  await expect(row).toContainText('first minus second share, 0–1');
  await dialog.getByRole('radio', { name: /^Census tracts/ }).check();
  await expect(told).toContainText(`${pack.tracts.length} features`);
  await expect(told).toContainText('margin of error at 90% confidence');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing that axe finds, and nothing cut off in a narrow window, in the ${colorScheme} theme`, async ({
    atlas,
  }) => {
    await atlas.emulateMedia({ colorScheme });
    await atlas.setViewportSize({ width: 1024, height: 700 });
    const dialog = await openData(atlas);
    const { violations } = await new AxeBuilder({ page: atlas }).include('dialog').analyze();
    expect(violations).toEqual([]);
    const told = dialog.getByRole('group', { name: 'What the file will hold' });
    expect(await told.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await expect(dialog.getByRole('button', { name: 'Save GeoJSON' })).toBeInViewport({ ratio: 1 });
  });
}

test('starts on the page that is opened, by its key or its button', async ({ atlas }) => {
  await waitForMap(atlas);
  const dialog = atlas.getByRole('dialog', { name: 'Export' });
  await atlas.keyboard.press('Control+Shift+e');
  await expect(dialog.getByRole('button', { name: 'Data', exact: true })).toBeFocused();
  await atlas.keyboard.press('Escape');
  await atlas.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('button', { name: 'Map', exact: true })).toBeFocused();
});

test('remembers layer and format', async ({ atlas }) => {
  const dialog = await openData(atlas);
  await dialog.getByRole('radio', { name: /^Neighborhoods/ }).check();
  const saved = settingsSaved(atlas, '"dataExport":{"layer":"neighborhoods","format":"csv"}');
  await dialog.getByRole('radio', { name: /^CSV/ }).check();
  await saved;
  await atlas.reload();
  await waitForMap(atlas);
  await atlas.keyboard.press('Control+Shift+e');
  await expect(dialog.getByRole('radio', { name: /^Neighborhoods/ })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: /^CSV/ })).toBeChecked();
});

test('saves the whole pack, which opens again as it was', async ({ atlas }) => {
  const dialog = await openData(atlas);
  const download = await save(atlas, dialog, /^Save pack as \.zip/);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  const files = unzipPack(await bytesOf(download));
  const read = files.ok ? readPack(files.value) : files;
  expect(read).toEqual({ ok: true, value: pack });
});

test('hands over a layer of a pack that the person opened from a file of their own', async ({
  atlas,
}, testInfo) => {
  await waitForMap(atlas);
  const path = testInfo.outputPath('made-up.zip');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(path, zipFiles(madeUpPackFiles()));
  await atlas.getByRole('button', { name: 'Open a pack…' }).click();
  const choosing = atlas.waitForEvent('filechooser');
  await atlas.getByRole('button', { name: 'Zipped pack…' }).click();
  await (await choosing).setFiles(path);
  const given = readPack(madeUpPackFiles());
  if (!given.ok) throw new Error(given.error.message);
  await expect(atlas.getByRole('heading', { level: 1 })).toHaveText(given.value.districts[0]!.name);
  const dialog = await openData(atlas);
  const rows = await readBack(await save(atlas, dialog, /^Save GeoJSON/));
  expect(rows.length).toBeGreaterThanOrEqual(given.value.precinctAreas.length);
  const units = given.value.contests.at(-1)!.units;
  const votes = units.flatMap((unit) => unit.votes).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const column = Object.keys(rows[0]!).findLast((name) => name.endsWith('_total'))!;
  expect(sumOf(rows, column)).toBe(votes);
});
