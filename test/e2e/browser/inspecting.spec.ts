import type { Page } from '@playwright/test';
import { rankTally } from '../../../src/core/election/tally';
import { tallyOf } from '../../../src/core/election/unit-tally';
import { pointInArea } from '../../../src/core/geometry/point-in-area';
import type { AreaGeometry, UnitReference } from '../../../src/core/pack';
import { formatShare, formatVotes } from '../../../src/words/format';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { inspectorOf, mapOf, readRanking, searchFor, stillPicture, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

const pack = readShippedPack();
const [primary, runoff] = pack.contests.map(({ contest }) => contest);

/** The ranking that the core computes, as the interface prints it. */
function expectedRanking(contestId: string, reference: UnitReference): readonly (readonly string[])[] {
  const tally = tallyOf(pack, contestId, reference);
  if (tally === null) throw new Error(`${reference.id} has no votes.`);
  return rankTally(tally).map(({ candidate, votes, share, rank }) => [
    votes === 0 ? '–' : String(rank),
    candidate.name,
    formatVotes(votes),
    share === null ? '–' : formatShare(share),
  ]);
}

/** Compares both rounds' tables of the inspector with the core. */
async function expectRankings(page: Page, reference: UnitReference): Promise<void> {
  const inspector = inspectorOf(page);
  await inspector.locator('details:not([open]) > summary', { hasText: /^Primary/ }).click();
  for (const contest of [primary!, runoff!]) {
    const table = inspector.getByRole('table', { name: contest.title });
    await expect(table).toBeVisible();
    await expect.poll(() => readRanking(table)).toEqual(expectedRanking(contest.id, reference));
  }
}

/** The middle of the part of the map that no panel covers. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const map = (await mapOf(page).boundingBox())!;
  const rail = (await page.getByRole('complementary', { name: 'Layers and legend' }).boundingBox())!;
  const inspector = await inspectorOf(page).boundingBox();
  const left = Math.max(map.x, rail.x + rail.width);
  const right = inspector === null ? map.x + map.width : Math.min(map.x + map.width, inspector.x);
  return { x: (left + right) / 2, y: map.y + map.height / 2 };
}

/** [longitude, latitude] of the middle of an area's bounds, which is where a map that fits the area has its middle. */
function middleOfBounds(geometry: AreaGeometry): [number, number] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const middle = (axis: 0 | 1): number => {
    const values = rings.flat().map((position) => position[axis]!);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}

test('ranks all candidates of the precinct that is clicked', async ({ atlas }) => {
  await waitForMap(atlas);
  const map = (await mapOf(atlas).boundingBox())!;
  const seen = new Set<string>();
  for (const [across, down] of [
    [0.68, 0.22],
    [0.7, 0.36],
    [0.57, 0.54],
    [0.156, 0.664],
    [0.7, 0.88],
  ] as const) {
    await atlas.mouse.click(map.x + map.width * across, map.y + map.height * down);
    await expect(inspectorOf(atlas)).toHaveAttribute('data-unit', 'precinct area');
    const id = (await inspectorOf(atlas).getAttribute('data-id'))!;
    seen.add(id);
    await expectRankings(atlas, { unit: 'precinct area', id });
    await atlas.keyboard.press('Escape');
  }
  expect(seen.size).toBe(5);
});

test('clicks what is drawn at that place', async ({ atlas }) => {
  await waitForMap(atlas);
  const plain = pack.precinctAreas.filter(
    ({ precinctIds, geometry }) =>
      precinctIds.length === 1 && pointInArea(middleOfBounds(geometry), geometry),
  );
  for (const area of [plain[20]!, plain[70]!, plain[120]!]) {
    await searchFor(atlas, area.precinctIds[0]!);
    await expect(inspectorOf(atlas)).toHaveAttribute('data-id', area.id);
    await atlas.getByRole('button', { name: 'Zoom to the selection' }).click();
    await stillPicture(atlas);
    await inspectorOf(atlas)
      .getByRole('button', { name: /then the selection/ })
      .click();
    await expect(inspectorOf(atlas)).not.toHaveAttribute('data-id', area.id);
    const { x, y } = await middleOfMap(atlas);
    await atlas.mouse.click(x, y);
    await expect(inspectorOf(atlas)).toHaveAttribute('data-id', area.id);
  }
});

test('sums the precincts that share an area, and names them', async ({ atlas }) => {
  await waitForMap(atlas);
  const shared = pack.precinctAreas.find(({ precinctIds }) => precinctIds.length > 1)!;
  await searchFor(atlas, shared.precinctIds[0]!);
  for (const id of shared.precinctIds) await expect(inspectorOf(atlas)).toContainText(id);
  await expectRankings(atlas, { unit: 'precinct area', id: shared.id });
});

test('sums a neighborhood from its located precincts', async ({ atlas }) => {
  await waitForMap(atlas);
  const koreatown = pack.neighborhoods.find(({ name }) => name === 'Koreatown')!;
  await searchFor(atlas, 'Koreatown');
  await expect(inspectorOf(atlas)).toHaveAttribute('data-id', koreatown.id);
  await expectRankings(atlas, { unit: 'neighborhood', id: koreatown.id });
});

test('shows the pointed-at precinct beside the pointer', async ({ atlas }) => {
  await waitForMap(atlas);
  const { x, y } = await middleOfMap(atlas);
  await atlas.mouse.move(x, y);
  await atlas.mouse.move(x + 3, y + 3);
  const card = atlas.locator('.hover-card');
  await expect(card).toBeVisible();
  await expect(card).toContainText('Votes');
  const id = (await inspectorOf(atlas).getAttribute('data-id'))!;
  const tally = tallyOf(pack, runoff!.id, { unit: 'precinct area', id })!;
  for (const { share } of rankTally(tally).slice(0, 2)) await expect(card).toContainText(formatShare(share!));
});
