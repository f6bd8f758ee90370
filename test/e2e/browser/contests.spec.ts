import { writeFile } from 'node:fs/promises';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { zipFiles } from '../../fixtures/bad-packs';
import { manyContestsFiles } from '../../fixtures/many-contests';
import { inspectorOf, mapOf, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { drawerOf } from './app/drawer-page';

async function openManyContests(page: Page, testInfo: TestInfo): Promise<void> {
  await waitForMap(page);
  const path = testInfo.outputPath('many-contests.zip');
  await writeFile(path, zipFiles(manyContestsFiles()));
  await page.keyboard.press('Control+o');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Zipped pack…' }).click();
  await (await choosing).setFiles(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('MU-1');
  await waitForMap(page);
}

const menuOf = (page: Page) => page.getByRole('button', { name: /^Contest:/ });
const listOf = (page: Page) => page.getByRole('listbox', { name: 'Contests' });

test('chooses among nineteen contests by keys, finding one by its name', async ({ atlas }, testInfo) => {
  await openManyContests(atlas, testInfo);
  await expect(menuOf(atlas)).toHaveText('Contest: Made-up governor');
  await menuOf(atlas).focus();
  await atlas.keyboard.press('ArrowDown');
  await expect(atlas.getByRole('combobox', { name: 'Find a contest' })).toBeFocused();
  await expect(listOf(atlas).getByRole('option')).toHaveCount(19);
  await expect(listOf(atlas).getByRole('option', { selected: true })).toContainText('Made-up governor');
  await atlas.keyboard.type('question 17');
  await expect(listOf(atlas).getByRole('option')).toHaveCount(1);
  await atlas.keyboard.press('Enter');
  await expect(listOf(atlas)).toBeHidden();
  await expect(menuOf(atlas)).toBeFocused();
  await expect(menuOf(atlas)).toHaveText('Contest: Made-up question 17');
  await expect(mapOf(atlas)).toHaveAccessibleName(/question 17/);

  await atlas.keyboard.press('Enter');
  await atlas.keyboard.press('ArrowUp');
  await atlas.keyboard.press('Escape');
  await expect(listOf(atlas)).toBeHidden();
  await expect(menuOf(atlas)).toBeFocused();
  await expect(menuOf(atlas)).toHaveText('Contest: Made-up question 17');
});

test('says why there is no change between contests that share nothing', async ({ atlas }, testInfo) => {
  await openManyContests(atlas, testInfo);
  const change = atlas.getByRole('button', { name: 'Show Change' });
  await expect(change).toBeDisabled();
  await expect(change).toHaveAccessibleDescription(/^No other contest of this pack is for the office of/);
  await change.focus();
  await atlas.keyboard.press('Enter');
  await expect(atlas.getByRole('status').filter({ hasText: 'no change to show' })).toBeVisible();
  await expect(menuOf(atlas)).toHaveText('Contest: Made-up governor');
});

/** The pairs of a bar's controls that cover each other by more than a pixel. */
const overlapsIn = (bar: Locator): Promise<readonly string[]> =>
  bar.evaluate((element) => {
    const controls = [...element.querySelectorAll('h1, button, input')];
    return controls.flatMap((one, index) =>
      controls.slice(index + 1).flatMap((other) => {
        const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const width = Math.min(first.right, second.right) - Math.max(first.left, second.left);
        const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
        return width > 1 && height > 1 ? [`${one.textContent} and ${other.textContent}`] : [];
      }),
    );
  });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [900, 700],
  [720, 450],
  [640, 700],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const pack of ['the shipped pack', 'nineteen contests'] as const) {
      test(`keeps every control of ${pack} in the window`, async ({ atlas }, testInfo) => {
        if (pack === 'nineteen contests') await openManyContests(atlas, testInfo);
        else await waitForMap(atlas);
        const overflow = await atlas.evaluate(() => [
          document.documentElement.scrollWidth - window.innerWidth,
          document.documentElement.scrollHeight - window.innerHeight,
        ]);
        expect(overflow).toEqual([0, 0]);
        const bar = atlas.getByRole('banner');
        const buttons = await bar.getByRole('button').all();
        expect(buttons.length).toBeGreaterThan(8);
        for (const control of [...buttons, bar.getByRole('searchbox')]) {
          await expect(control).toBeInViewport({ ratio: 1 });
        }
        expect(await overlapsIn(bar)).toEqual([]);

        const inspector = bar.getByRole('button', { name: 'Inspector', exact: true });
        if ((await inspector.getAttribute('aria-expanded')) === 'false') await inspector.click();
        await expect(inspectorOf(atlas)).toBeVisible();
        const panel = (await inspectorOf(atlas).boundingBox())!;
        expect(panel.x).toBeGreaterThanOrEqual(0);
        expect(panel.x + panel.width).toBeLessThanOrEqual(width);
        await inspector.click();
        await bar.getByRole('button', { name: 'Table and plots' }).click();
        await expect(drawerOf(atlas).getByRole('tab', { name: 'Table' })).toBeInViewport({ ratio: 1 });
        await bar.getByRole('button', { name: 'Table and plots' }).click();
        const layer = atlas.getByRole('checkbox', { name: 'Show district boundary' });
        await layer.scrollIntoViewIfNeeded();
        await expect(layer).toBeInViewport({ ratio: 1 });
        await layer.uncheck();
        await bar.getByRole('button', { name: 'Export…' }).click();
        const save = atlas.getByRole('button', { name: 'Save PNG' });
        await save.scrollIntoViewIfNeeded();
        await expect(save).toBeInViewport({ ratio: 1 });
      });
    }
  });
}
