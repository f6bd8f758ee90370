import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapsAtRest } from './app/maps-at-rest';
import { test } from './map-harness/harness-test';
import { colours } from './map-harness/pixels';

async function pointAt(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  return page.evaluate(([boardX, boardY]) => window.harness.pagePointOf(boardX, boardY), [x, y] as const);
}

async function clickAt(page: Page, x: number, y: number): Promise<string | undefined> {
  const place = await pointAt(page, x, y);
  await page.mouse.click(place.x, place.y);
  return page.evaluate(() => window.harness.log.selected.at(-1));
}

async function hoverAt(page: Page, x: number, y: number): Promise<void> {
  const place = await pointAt(page, x, y);
  await page.mouse.move(place.x, place.y);
}

test.beforeEach(async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('precincts'));
});

test('a click chooses what is painted on top', async ({ harness: { page } }) => {
  expect(await clickAt(page, 15, 30)).toBe('Made-up Precinct 1');
  expect(await clickAt(page, 80, 70)).toBe('Made-up Precinct 2');
  expect(await clickAt(page, 72, 30)).toBe('Made-up Point 2');
  const point = await pointAt(page, 70, 30);
  await page.mouse.click(point.x - 10, point.y);
  expect(await page.evaluate(() => window.harness.log.selected.at(-1))).toBe('Made-up Point 1');
});

test('where nothing is filled the smallest outlined area answers, and outside of all nothing', async ({
  harness: { page },
}) => {
  expect(await clickAt(page, 30, 50)).toBe('Made-up Hill');
  expect(await clickAt(page, 95, 50)).toBe('Made-up District');
  expect(await clickAt(page, -8, 50)).toBe('nothing');
});

test('hovering tells each unit once in order, and nothing when the pointer leaves', async ({
  harness: { page },
}) => {
  for (const [x, y] of [
    [15, 30],
    [16, 30],
    [80, 70],
    [-8, 50],
  ] as const) {
    await hoverAt(page, x, y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect
    .poll(() => page.evaluate(() => window.harness.log.hovered))
    .toEqual(['Made-up Precinct 1', 'Made-up Precinct 2', 'nothing']);
});

test('many pointer moves within a frame are told once', async ({ harness: { page } }) => {
  const place = await pointAt(page, 15, 30);
  const calls = await page.evaluate(async ({ x, y }) => {
    const element = document.querySelector('#map');
    for (let step = 0; step < 50; step += 1) {
      const moved = { bubbles: true, clientX: x + step / 10, clientY: y };
      element?.dispatchEvent(new MouseEvent('mousemove', moved));
    }
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return window.harness.log.hoverCalls;
  }, place);
  expect(calls).toBe(1);
});

test('pointing stays right after panning by keyboard and by hand and after wheel zoom', async ({
  harness: { page },
}) => {
  await page.locator('#map').focus();
  for (const act of [
    () => page.keyboard.press('+'),
    () => page.keyboard.press('ArrowRight'),
    () => page.mouse.wheel(0, -240),
    async () => {
      await page.mouse.move(500, 400);
      await page.mouse.down();
      await page.mouse.move(420, 330, { steps: 8 });
      await page.mouse.up();
    },
  ]) {
    const before = await page.evaluate(() => window.harness.pagePointOf(0, 0));
    await act();
    await expect.poll(() => page.evaluate(() => window.harness.pagePointOf(0, 0))).not.toEqual(before);
    await mapsAtRest(page);
    const near = await pointAt(page, 48, 70);
    const across = await pointAt(page, 52, 70);
    await expect.poll(() => colours(page, [near, across])).toEqual(['#ff0000', '#0000ff']);
    expect(await clickAt(page, 48, 70)).toBe('Made-up Precinct 1');
    expect(await clickAt(page, 52, 70)).toBe('Made-up Precinct 2');
    await page.evaluate(() => window.harness.map.setSelection(null));
  }
});

test('a unit found by its reference can be clicked where it is said to be', async ({ harness: { page } }) => {
  for (const id of ['Made-up Precinct 1', 'Made-up Precinct 2', 'Made-up Point 2']) {
    const place = await page.evaluate(
      (wanted) => window.harness.map.pagePositionOf({ unit: 'precinct area', id: wanted }),
      id,
    );
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    expect(await page.evaluate(() => window.harness.log.selected.at(-1))).toBe(id);
  }
  const unknown = await page.evaluate(() => window.harness.map.pagePositionOf({ unit: 'tract', id: 'none' }));
  expect(unknown).toBeNull();
});

test('marks the selection around the unit and removes the mark with it', async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('selection'));
  const edge = await pointAt(page, 50, 70);
  const mark = { x: edge.x, y: edge.y };
  const casing = { x: edge.x - 2.6, y: edge.y };
  const unmarked = await colours(page, [mark, casing]);
  await page.evaluate(() => {
    window.harness.map.setSelection({ unit: 'precinct area', id: 'Made-up Precinct 2' });
  });
  const marked = await colours(page, [mark, casing]);
  expect(marked[0]).not.toBe(unmarked[0]);
  expect(marked[1]).not.toBe(unmarked[1]);
  await page.evaluate(() => window.harness.map.setSelection(null));
  expect(await colours(page, [mark, casing])).toEqual(unmarked);
});
