import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapsAtRest } from './app/maps-at-rest';
import { test } from './map-harness/harness-test';

/** The board's box on the page: left, top, right and bottom. */
function boardBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.evaluate(() => {
    const [start, end] = [window.harness.pagePointOf(0, 0), window.harness.pagePointOf(100, 100)];
    return { left: start.x, top: start.y, right: end.x, bottom: end.y };
  });
}

const center = (start: number, end: number): number => (start + end) / 2;

test.beforeEach(async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('precincts'));
});

test('opens with the whole scene in the middle, as large as fits, and no farther away can be zoomed', async ({
  harness: { page },
}) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const box = await boardBox(page);
  expect(Math.abs(center(box.left, box.right) - width / 2)).toBeLessThan(2);
  expect(Math.abs(center(box.top, box.bottom) - height / 2)).toBeLessThan(2);
  expect(box.bottom - box.top).toBeLessThanOrEqual(height);
  expect(box.bottom - box.top).toBeGreaterThan(height * 0.75);
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
});

test('stays fitted when its size or what covers it changes, until a person moves it', async ({
  harness: { page },
}) => {
  await page.setViewportSize({ width: 700, height: 500 });
  await expect
    .poll(async () => Math.round(center((await boardBox(page)).left, (await boardBox(page)).right)))
    .toBe(350);
  await page.evaluate(() => window.harness.map.setInsets({ top: 0, right: 200, bottom: 0, left: 0 }));
  const covered = await boardBox(page);
  expect(covered.right).toBeLessThan(500);
  expect(Math.abs(center(covered.left, covered.right) - 250)).toBeLessThan(2);
  await page.locator('#map').focus();
  await page.keyboard.press('+');
  await expect
    .poll(async () => (await boardBox(page)).right - (await boardBox(page)).left)
    .toBeGreaterThan((covered.right - covered.left) * 1.3);
  const moved = await page.evaluate(() => window.harness.zoom());
  await page.evaluate(() => window.harness.map.setInsets({ top: 0, right: 0, bottom: 0, left: 0 }));
  expect(await page.evaluate(() => window.harness.zoom())).toBe(moved);
});

test('keeps the view when a scene of the same place is shown', async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.look(50, 50, 70, 70));
  const before = await boardBox(page);
  await page.evaluate(() => window.harness.show('recoloured'));
  expect(await boardBox(page)).toEqual(before);
});

test('cannot be dragged away from the scene', async ({ harness: { page } }) => {
  for (let drag = 0; drag < 4; drag += 1) {
    await page.mouse.move(50, 350);
    await page.mouse.down();
    await page.mouse.move(950, 350, { steps: 5 });
    await page.mouse.up();
    await mapsAtRest(page);
  }
  const { width } = page.viewportSize() ?? { width: 0 };
  expect((await boardBox(page)).left).toBeLessThan(width);
});

test('glides when zooming, but not for a person who prefers less motion', async ({ harness: { page } }) => {
  const animatedFrames = (): Promise<number> =>
    page.evaluate(async () => {
      let frames = 0;
      const pane = document.querySelector('.leaflet-map-pane');
      document.querySelector<HTMLElement>('.leaflet-control-zoom-in')?.click();
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise(requestAnimationFrame);
        if (pane?.classList.contains('leaflet-zoom-anim') === true) frames += 1;
      }
      return frames;
    });
  expect(await animatedFrames()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await page.waitForFunction(() => 'harness' in window);
  await page.evaluate(() => window.harness.show('precincts'));
  expect(await animatedFrames()).toBe(0);
});

test('frees its element so that another map can be put there', async ({ harness: { page } }) => {
  const left = await page.evaluate(() => {
    window.harness.map.destroy();
    return document.querySelectorAll('#map canvas').length;
  });
  expect(left).toBe(0);
});
