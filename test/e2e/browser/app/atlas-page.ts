import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readPng } from '../../../fixtures/read-png';
import type { Picture } from '../../../fixtures/read-png';
import { mapsAtRest } from './maps-at-rest';

/** The map's element. */
export const mapOf = (page: Page): Locator => page.getByRole('application');

export const inspectorOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });

/** What the line at the foot says about the votes on the map. */
export const coverageOf = (page: Page): Locator => page.locator('[data-coverage]');

/** Waits until the opened map is painted and still. */
export async function waitForMap(page: Page): Promise<Picture> {
  await expect(mapOf(page)).toBeVisible();
  await expect(coverageOf(page)).toContainText('Maps');
  await expect(mapOf(page)).toHaveAttribute('data-painted', /\d+/);
  return stillPicture(page);
}

/** A picture without the ring of the focus, which is none of the map: whether it is there depends on what was pressed last. */
export async function pictureWithoutRing(element: Locator): Promise<Buffer> {
  const page = element.page();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.atlas-map::after { display: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  const picture = await element.screenshot({ animations: 'disabled' });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return picture;
}

const pictureOfMap = (page: Page): Promise<Buffer> => pictureWithoutRing(mapOf(page));

/** The map's picture once it is at rest and two in a row are the same. */
export async function stillPicture(page: Page): Promise<Picture> {
  await mapsAtRest(page);
  let last = await pictureOfMap(page);
  await expect(async () => {
    const next = await pictureOfMap(page);
    const isStill = next.equals(last);
    last = next;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [100] });
  return readPng(last);
}

/** The share (0–1) of pixels that differ between two pictures of one size. */
export function differenceOf(before: Picture, after: Picture): number {
  if (before.pixels.length !== after.pixels.length) return 1;
  let different = 0;
  for (let at = 0; at < before.pixels.length; at += 4) {
    const isSame = [0, 1, 2].every((channel) => before.pixels[at + channel] === after.pixels[at + channel]);
    if (!isSame) different += 1;
  }
  return (different * 4) / before.pixels.length;
}

/** Resolves when the host has written settings that hold a text. To be called before what changes them. */
export async function settingsSaved(page: Page, text: string): Promise<void> {
  await page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/writeSettings') &&
      response.request().postDataBuffer()?.includes(text) === true,
  );
}

/** Types into the search and chooses the first result. */
export async function searchFor(page: Page, text: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.fill(text);
  await expect(
    page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first(),
  ).toBeVisible();
  await box.press('Enter');
}

/** The rows of a result table as [rank, candidate, votes, share], as printed. */
export async function readRanking(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => [
      await row.locator('.rank').innerText(),
      await row.locator('.candidate').innerText(),
      await row.locator('.votes').innerText(),
      await row.locator('.share').innerText(),
    ]),
  );
}
