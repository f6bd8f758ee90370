import type { Locator, Page } from '@playwright/test';
import { differenceOf, inspectorOf, stillPicture } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { columnOf, drawerOf, gridOf, openDrawer, readColumn } from './app/drawer-page';

const plotOf = (page: Page): Locator => drawerOf(page).getByRole('listbox');
const marksOf = (page: Page): Locator => plotOf(page).locator('[role=option][aria-selected=true]');

/** Draws around a part of the plot, given as shares of its width and height. */
async function drawAround(
  page: Page,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Promise<void> {
  const box = (await plotOf(page).boundingBox())!;
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
  await page.mouse.move(...at(left, top));
  await page.mouse.down();
  for (const [x, y] of [
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const) {
    await page.mouse.move(...at(x, y), { steps: 4 });
  }
  await page.mouse.up();
}

test('marks what is drawn around, and map and table follow', async ({ atlas }) => {
  await openDrawer(atlas, 'Plot');
  const before = await stillPicture(atlas);
  await drawAround(atlas, 0.6, 0.02, 0.98, 0.6);
  await expect.poll(() => marksOf(atlas).count()).toBeGreaterThan(10);
  const count = await marksOf(atlas).count();
  await expect(drawerOf(atlas).locator('.plot-marked')).toContainText(`${count} marked`);
  await expect(async () =>
    expect(differenceOf(before, await stillPicture(atlas))).toBeGreaterThan(0.005),
  ).toPass();

  await drawerOf(atlas).getByRole('button', { name: 'Show in the table' }).click();
  const column = await columnOf(atlas, 'Jimmy Gomez, share, Primary');
  await expect(async () => {
    const shares = await readColumn(atlas, column);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.every((share) => Number.parseFloat(share) > 25)).toBe(true);
  }).toPass();
  await expect(gridOf(atlas).locator('.grid-body .is-marked').first()).toBeVisible();
  await expect(gridOf(atlas).locator('.grid-foot .is-subtotal')).toContainText('rows shown');
  await drawerOf(atlas).getByRole('button', { name: 'Only marked' }).click();
  await expect(drawerOf(atlas).locator('.table-count')).toHaveText('198 rows');
});

test('states correlation, n and weights, and changes with its axes', async ({ atlas }) => {
  await openDrawer(atlas, 'Plot');
  const fit = drawerOf(atlas).locator('[data-fit]');
  await expect(fit).toContainText(
    /r = 0\.\d\d; n = \d+ points \(\d+ precinct areas and .*\), [\d,]+ votes in the runoff/,
  );
  const before = await fit.innerText();
  await drawerOf(atlas)
    .getByRole('combobox', { name: 'Across' })
    .selectOption({ label: 'Hispanic or Latino (estimate)' });
  await expect(fit).not.toHaveText(before);
  await expect(drawerOf(atlas)).toContainText('Estimate: counts of people are carried over');
  await drawerOf(atlas)
    .getByRole('combobox', { name: 'Across' })
    .selectOption({ label: 'Below twice the poverty level' });
  await expect(drawerOf(atlas).getByRole('alert')).toContainText('choose census tracts for it.');
  await drawerOf(atlas).getByRole('combobox', { name: 'Points' }).selectOption('tracts');
  await expect(fit).toContainText('residents');
});

test('is walked, marked and chosen from by keyboard alone', async ({ atlas }) => {
  await openDrawer(atlas, 'Plot');
  await plotOf(atlas).focus();
  const seen: string[] = [];
  for (let step = 0; step < 10; step += 1) {
    await atlas.keyboard.press('ArrowRight');
    if (seen.length > 0)
      await expect(plotOf(atlas)).not.toHaveAttribute('aria-activedescendant', seen.at(-1)!);
    seen.push((await plotOf(atlas).getAttribute('aria-activedescendant'))!);
  }
  expect(new Set(seen).size).toBe(10);
  await atlas.keyboard.press('Space');
  await expect(marksOf(atlas)).toHaveCount(1);
  await atlas.keyboard.press('ArrowRight');
  await atlas.keyboard.press('Space');
  await expect(marksOf(atlas)).toHaveCount(2);
  await atlas.keyboard.press('Enter');
  await expect(async () => {
    const label = await marksOf(atlas).evaluateAll((options) =>
      options.map((option) => option.ariaLabel ?? ''),
    );
    const name = await inspectorOf(atlas).getByRole('heading', { level: 2 }).innerText();
    expect(label.some((text) => text.startsWith(`${name}:`))).toBe(true);
  }).toPass();
  await atlas.keyboard.press('Escape');
  await expect(marksOf(atlas)).toHaveCount(0);
});
