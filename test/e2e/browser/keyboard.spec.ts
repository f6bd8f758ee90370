import type { Page } from '@playwright/test';
import { readPng } from '../../fixtures/read-png';
import { readFile } from 'node:fs/promises';
import { coverageOf, differenceOf, inspectorOf, mapOf, stillPicture, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

/** Presses Tab until what is focused has an accessible name that matches. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const { activeElement: focused } = document;
      if (focused === null || focused === document.body) return '';
      return `${focused.getAttribute('aria-label') ?? focused.textContent} ${focused.getAttribute('title') ?? ''}`;
    });
    if (name.test(label)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}.`);
}

test('from a question to an exported map without a pointer', async ({ atlas }) => {
  await waitForMap(atlas);

  await atlas.keyboard.press('/');
  await expect(atlas.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await atlas.keyboard.type('Korea');
  await expect(atlas.getByRole('option').first()).toContainText('Koreatown');
  await atlas.keyboard.press('ArrowDown');
  await atlas.keyboard.press('ArrowUp');
  await atlas.keyboard.press('Enter');
  await expect(inspectorOf(atlas)).toHaveAttribute('data-id', 'koreatown');

  await atlas.keyboard.press('1');
  await expect(coverageOf(atlas)).toContainText('42,308');
  await atlas.keyboard.press('Escape');
  await expect(inspectorOf(atlas)).toHaveAttribute('data-unit', 'district');

  await tabTo(atlas, /Export…/);
  await atlas.keyboard.press('Enter');
  const dialog = atlas.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  await tabTo(atlas, /^Save PNG/);
  const downloading = atlas.waitForEvent('download');
  await atlas.keyboard.press('Enter');
  const path = await (await downloading).path();
  expect(readPng(new Uint8Array(await readFile(path))).width).toBe(1600);
  await atlas.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('reaches every control with Tab and shows where the focus is', async ({ atlas }) => {
  await waitForMap(atlas);
  for (const name of [/Primary/, /Search/, /precincts/i, /Show roads/, /Options of roads/, /Sources/]) {
    await tabTo(atlas, name);
    const outline = await atlas.locator(':focus').evaluate((element) => {
      const seen = [element, ...(element.parentElement === null ? [] : [element.parentElement])];
      return seen
        .map((each) => getComputedStyle(each))
        .some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
    });
    expect(outline, String(name)).toBe(true);
  }
});

test('moves and zooms the map by keys', async ({ atlas }) => {
  const first = await waitForMap(atlas);
  await mapOf(atlas).focus();
  await atlas.keyboard.press('+');
  await expect.poll(async () => differenceOf(first, await stillPicture(atlas))).toBeGreaterThan(0.1);
  const near = await stillPicture(atlas);
  await atlas.keyboard.press('ArrowRight');
  await expect.poll(async () => differenceOf(near, await stillPicture(atlas))).toBeGreaterThan(0.05);
});

test('lists the shortcuts on a question mark', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.keyboard.press('Shift+?');
  await expect(atlas.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Export');
});
