import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapsAtRest } from './app/maps-at-rest';
import { test } from './map-harness/harness-test';
import type { PairMember } from './map-harness/pair';
import { colours } from './map-harness/pixels';

declare global {
  interface Window {
    pair: readonly [PairMember, PairMember];
  }
}

async function openPair(page: Page, kind: 'beside' | 'stacked'): Promise<void> {
  await page.evaluate(async (wanted) => {
    window.harness.map.destroy();
    window.pair = window.harness.openPair(wanted);
    const painted = (): boolean => window.pair.every(({ map }) => map.measure().paintCount > 0);
    while (!painted()) await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    for (const { causes } of window.pair) causes.length = 0;
  }, kind);
}

/** How far apart the two maps look, in pixels, and by how many zoom levels. */
function distance(page: Page): Promise<{ pixels: number; levels: number }> {
  return page.evaluate(() => {
    const [a, b] = [window.pair[0].map.getView(), window.pair[1].map.getView()];
    const pixels = Math.hypot(a.x - b.x, a.y - b.y) * 256 * 2 ** a.zoom;
    return { pixels, levels: Math.abs(a.zoom - b.zoom) };
  });
}

async function dragOnFirst(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(240, 330, { steps: 6 });
}

test('a map follows another through drag, wheel and keys, and never moves it in turn', async ({
  harness: { page },
}) => {
  await openPair(page, 'beside');
  await page.mouse.move(300, 300);
  const before = await page.evaluate(() => window.pair[1].map.getView());
  await page.mouse.wheel(0, -200);
  await expect
    .poll(() => page.evaluate(() => window.pair[1].map.getView().zoom))
    .toBeGreaterThan(before.zoom);
  await mapsAtRest(page);
  const still = await page.evaluate(() => window.pair[0].map.getView().x);
  await dragOnFirst(page);
  await expect.poll(() => page.evaluate(() => window.pair[0].map.getView().x)).not.toBe(still);
  await expect.poll(async () => (await distance(page)).pixels).toBeLessThan(1.5);
  await page.mouse.up();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await mapsAtRest(page);
  const after = await distance(page);
  expect(after.pixels).toBeLessThan(1.5);
  expect(after.levels).toBe(0);
  const causes = await page.evaluate(() => window.pair.map((member) => member.causes));
  expect(causes).toEqual([['person'], ['program']]);
});

test('says which movements the program made, and takes the next one for a person’s again', async ({
  harness: { page },
}) => {
  await openPair(page, 'beside');
  await page.evaluate(() => {
    const { map } = window.pair[0];
    const { x, y, zoom } = map.getView();
    map.setView({ x, y, zoom: zoom + 1 }, { animate: false });
    map.setView({ x, y, zoom: zoom + 1 }, { animate: false });
    map.resize();
    map.fitScene();
    map.setInsets({ top: 10, right: 0, bottom: 0, left: 0 });
  });
  expect(await page.evaluate(() => window.pair[0].causes)).toEqual(['program']);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -200);
  await expect
    .poll(() => page.evaluate(() => window.pair.map(({ causes }) => causes)))
    .toEqual([['program', 'person'], ['program']]);
});

test('glides where it is told to glide', async ({ harness: { page } }) => {
  await openPair(page, 'beside');
  const glided = await page.evaluate(async () => {
    const { map, element } = window.pair[0];
    const { x, y, zoom } = map.getView();
    map.setView({ x, y, zoom: zoom + 1 }, { animate: true });
    let frames = 0;
    while (map.getView().zoom !== zoom + 1 || element.querySelector('.leaflet-zoom-anim') !== null) {
      await new Promise(requestAnimationFrame);
      if (element.querySelector('.leaflet-zoom-anim') !== null) frames += 1;
    }
    return frames;
  });
  expect(glided).toBeGreaterThan(0);
});

test('a clipped map lets the one beneath be seen and pointed at', async ({ harness: { page } }) => {
  await openPair(page, 'stacked');
  await page.evaluate(() => window.pair[1].map.setClip({ from: 0.5, to: 1 }));
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const left = { x: size.width / 2 - 40, y: size.height * 0.7 };
  const right = { x: size.width / 2 + 40, y: size.height * 0.7 };
  expect(await colours(page, [left, right])).toEqual(['#ff0000', '#00aaff']);
  await page.mouse.click(left.x, left.y);
  await page.mouse.click(right.x, right.y);
  expect(await page.evaluate(() => window.pair.map(({ selected }) => selected))).toEqual([
    ['Made-up Precinct 1'],
    ['Made-up Precinct 2'],
  ]);
  await page.evaluate(() => window.pair[1].map.setClip(null));
  expect(await colours(page, [left, right])).toEqual(['#ffaa00', '#00aaff']);
});

test('a unit hovered on one map is marked on the other, which does not tell of it', async ({
  harness: { page },
}) => {
  await openPair(page, 'beside');
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const across = Array.from({ length: 60 }, (_, step) => ({ x: width * 0.75 - 30 + step, y: height * 0.55 }));
  const unmarked = await colours(page, across);
  await page.mouse.move(width * 0.25 + 30, height * 0.55);
  await expect.poll(() => page.evaluate(() => window.pair[0].hovered.at(-1))).toBe('Made-up Precinct 2');
  expect(await colours(page, across)).not.toEqual(unmarked);
  expect(await page.evaluate(() => window.pair[1].hovered)).toEqual([]);
});

test('a destroyed map leaves nothing behind', async ({ harness: { page } }) => {
  const left = await page.evaluate(async () => {
    const { createMap, scenes } = window.harness;
    const element = document.createElement('div');
    element.className = 'mine';
    element.style.height = '300px';
    document.body.append(element);
    const maps: WeakRef<object>[] = [];
    for (let run = 0; run < 10; run += 1) {
      const map = createMap(element, { onHover: () => undefined, onSelect: () => undefined });
      map.setScene(scenes.labelled());
      map.setClip({ from: 0, to: 0.5 });
      if (run % 2 === 0) for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      map.destroy();
      maps.push(new WeakRef(map));
    }
    Object.assign(window, { destroyedMaps: maps });
    const { className, childElementCount } = element;
    return { className, childElementCount, data: Object.keys(element.dataset), clip: element.style.clipPath };
  });
  expect(left).toEqual({ className: 'mine', childElementCount: 0, data: [], clip: '' });
  await expect
    .poll(async () => {
      await page.requestGC();
      return page.evaluate(() => {
        const { destroyedMaps } = window as unknown as { destroyedMaps: WeakRef<object>[] };
        return destroyedMaps.filter((map) => map.deref() !== undefined).length;
      });
    })
    .toBe(0);
});
