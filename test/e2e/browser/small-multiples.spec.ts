import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { rankTally } from '../../../src/core/election/tally';
import { tallyOf } from '../../../src/core/election/unit-tally';
import { readPng } from '../../fixtures/read-png';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { mapOf, settingsSaved, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

const pack = readShippedPack();
const primary = pack.contests[0]!;
const district = { unit: 'district', id: pack.districts[0]!.id } as const;
const ranked = rankTally(tallyOf(pack, primary.contest.id, district)!).map(({ candidate }) => candidate.name);

async function openMultiples(page: Page): Promise<Locator> {
  await waitForMap(page);
  await page.getByRole('button', { name: 'Small multiples…' }).click();
  return page.getByRole('dialog', { name: 'Small multiples' });
}

test('shows the top eight on one scale, and others when they are chosen', async ({ atlas }) => {
  const dialog = await openMultiples(atlas);
  const preview = dialog.getByRole('img', { name: /^Preview/ });
  for (const name of ranked.slice(0, 8)) await expect(preview).toContainText(name);
  await expect(preview).not.toContainText(ranked[8]!);
  await expect(dialog.getByRole('button', { name: /share on the map$/ })).toHaveCount(8);

  await dialog.getByRole('checkbox', { name: ranked[7]! }).uncheck();
  await dialog.getByRole('checkbox', { name: ranked[9]! }).check();
  await expect(preview).toContainText(ranked[9]!);
  await expect(preview).not.toContainText(ranked[7]!);
  await dialog.getByRole('radio', { name: 'Neighborhoods' }).check();
  await expect(preview).toContainText(/neighborhood/);
  for (const name of ranked.slice(10, 14)) await dialog.getByRole('checkbox', { name }).check();
  await expect(dialog.getByRole('checkbox', { name: ranked[15]! })).toBeDisabled();

  await dialog.getByRole('radio', { name: 'Runoff' }).check();
  await expect(dialog.getByRole('button', { name: /share on the map$/ })).toHaveCount(2);
});

test('remembers whose small maps, of which contest and unit', async ({ atlas }) => {
  const dialog = await openMultiples(atlas);
  await dialog.getByRole('checkbox', { name: ranked[2]! }).uncheck();
  const saved = settingsSaved(atlas, '"unit":"neighborhoods"');
  await dialog.getByRole('radio', { name: 'Neighborhoods' }).check();
  await saved;
  await atlas.reload();
  await openMultiples(atlas);
  await expect(dialog.getByRole('checkbox', { name: ranked[2]! })).not.toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: ranked[3]! })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Neighborhoods' })).toBeChecked();
});

test('takes a choice back by its button and by its keys', async ({ atlas }) => {
  const dialog = await openMultiples(atlas);
  const [undo, redo] = [
    dialog.getByRole('button', { name: 'Undo' }),
    dialog.getByRole('button', { name: 'Redo' }),
  ];
  const third = dialog.getByRole('checkbox', { name: ranked[2]! });
  await expect(undo).toBeDisabled();
  await third.uncheck();
  await undo.click();
  await expect(third).toBeChecked();
  await redo.click();
  await expect(third).not.toBeChecked();
  await atlas.keyboard.press('Control+z');
  await expect(third).toBeChecked();
});

test('leads from a small map to the large one', async ({ atlas }) => {
  const dialog = await openMultiples(atlas);
  const third = ranked[2]!;
  await dialog.getByRole('button', { name: `Show ${third}’s share on the map` }).click();
  await expect(dialog).toHaveCount(0);
  await expect(mapOf(atlas)).toHaveAccessibleName(new RegExp(`${third}’s share in the primary`));
  await atlas.getByRole('button', { name: 'Undo' }).click();
  await expect(mapOf(atlas)).not.toHaveAccessibleName(new RegExp(third));
});

test('saves the page as PNG of the size asked for and as SVG with its stamp', async ({ atlas }) => {
  const dialog = await openMultiples(atlas);
  const save = async (): Promise<Uint8Array> => {
    const downloading = atlas.waitForEvent('download');
    await dialog.getByRole('button', { name: /^Save / }).click();
    return new Uint8Array(await readFile(await (await downloading).path()));
  };
  await dialog.getByRole('radio', { name: /Square/ }).check();
  expect(readPng(await save())).toMatchObject({ width: 2000, height: 2000 });
  await dialog.getByRole('radio', { name: /SVG/ }).check();
  const svg = new TextDecoder().decode(await save());
  for (const name of ranked.slice(0, 8)) expect(svg).toContain(name.replaceAll('"', '&quot;'));
  expect(svg).toContain('Maps 35,277 of 42,308 votes (83.4%)');
  expect(svg).not.toMatch(/<script|<image|https?:\/\/(?!www\.w3\.org)/);
});
