import { expect } from '@playwright/test';
import { test } from './map-harness/harness-test';
import { colours } from './map-harness/pixels';

type Place = readonly [number, number];

/** The colours at places of the board. */
async function coloursAt(
  page: Parameters<typeof colours>[0],
  places: readonly Place[],
): Promise<readonly string[]> {
  const points = await page.evaluate(
    (wanted) => wanted.map(([x, y]) => window.harness.pagePointOf(x, y)),
    places,
  );
  return colours(page, points);
}

const leftPrecinct: Place = [15, 30];
const hole: Place = [30, 50];
const rightPrecinct: Place = [80, 70];
const overlapOfCircles: Place = [72, 30];

test('paints layers in order, leaves holes open and puts circles over areas', async ({
  harness: { page },
}) => {
  await page.evaluate(() => window.harness.show('precincts'));
  expect(await coloursAt(page, [leftPrecinct, hole, rightPrecinct, overlapOfCircles, [5, 50]])).toEqual([
    '#ff0000',
    '#c0c0c0',
    '#0000ff',
    '#aa00aa',
    '#c0c0c0',
  ]);
});

test('paints new colours without projecting a shape again', async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('precincts'));
  const before = await page.evaluate(() => window.harness.map.measure().builtPathCount);
  await page.evaluate(() => window.harness.show('recoloured'));
  expect(await coloursAt(page, [leftPrecinct, rightPrecinct])).toEqual(['#ffaa00', '#00aaff']);
  expect(before).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.harness.map.measure().builtPathCount)).toBe(before);
});

test('lays a translucent layer down as one: edges and overlaps are not darker', async ({
  harness: { page },
}) => {
  await page.evaluate(() => window.harness.show('translucent'));
  const [left, right, edge, circle, overlap] = await coloursAt(page, [
    leftPrecinct,
    rightPrecinct,
    [50, 70],
    [69, 30],
    overlapOfCircles,
  ]);
  const halves = [left, right, edge, circle, overlap].map((colour) => colour?.replaceAll('7f', '80'));
  expect(halves).toEqual(['#ff8080', '#8080ff', '#808080', '#80ff80', '#80ff80']);
});

test('paints nothing of a layer at opacity 0', async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('invisible'));
  expect(await coloursAt(page, [leftPrecinct, rightPrecinct])).toEqual(['#ffffff', '#ffffff']);
});

test('hatches with both colours of the paint', async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('hatched'));
  const places = Array.from({ length: 60 }, (_, step): Place => [12 + step * 0.1, 30]);
  const found = await coloursAt(page, places);
  expect(found.filter((colour) => colour === '#ffff00').length).toBeGreaterThan(10);
  expect(found.filter((colour) => /^#[0-4].[0-4].00$/.test(colour)).length).toBeGreaterThan(5);
});

test('draws a vertex only at the zoom levels that need it', async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('spiked'));
  expect(await page.evaluate(() => window.harness.zoom())).toBeLessThan(16);
  const place: Place = [50, 12];
  expect(await coloursAt(page, [place])).toEqual(['#ffffff']);
  await page.evaluate(() => window.harness.look(45, 8, 55, 16));
  expect(await page.evaluate(() => window.harness.zoom())).toBeGreaterThan(16);
  expect(await coloursAt(page, [place])).toEqual(['#ff0000']);
});

test('sets labels in the page’s fonts, in ink over a halo', async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('labelled'));
  await page.waitForFunction(() => document.fonts.check("600 12px 'Source Sans 3'"));
  const middle = await page.evaluate(() => window.harness.pagePointOf(50, 50));
  const places = Array.from({ length: 80 }, (_, step) => ({ x: middle.x - 40 + step, y: middle.y }));
  const dark = async (): Promise<number> =>
    (await colours(page, places)).filter((colour) => /^#[0-5].[0-5].[0-5].$/.test(colour)).length;
  await expect.poll(dark).toBeGreaterThan(8);
});

test('asks the network for nothing', async ({ harness: { page, foreignRequests } }) => {
  await page.evaluate(() => window.harness.show('precincts'));
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -300);
  await page.evaluate(() => window.harness.nextPaint());
  expect(foreignRequests).toEqual([]);
});

test('tells tests and screen readers what it is', async ({ harness: { page } }) => {
  await page.evaluate(() => window.harness.show('precincts'));
  const map = page.getByRole('application', { name: 'Made-up map' });
  await expect(map).toHaveAttribute('data-scene-title', 'Made-up precincts');
  expect(Number(await map.getAttribute('data-painted'))).toBeGreaterThan(0);
});
