import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { signedMarginOf, tallyTotal } from '../../../src/core/election/tally';
import { tallyOf } from '../../../src/core/election/unit-tally';
import type { AtlasMapElement } from '../../../src/ui/map/map-interface';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { differenceOf, inspectorOf, mapOf, stillPicture, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

const pack = readShippedPack();
const runoff = '2017-06-06-runoff';

const placesOf = (page: Page): Locator => page.getByRole('region', { name: 'Places on the map' });
const activeOf = (page: Page): Locator => placesOf(page).getByRole('option', { selected: true });
const toldOf = (page: Page): Locator => placesOf(page).getByRole('status');

const leadText = (points: number): string => {
  const text = Math.abs(points * 100).toFixed(1);
  return `${points > 0 ? 'Gomez' : 'Ahn'} leads by ${text} points`;
};

test('walks ten precincts by keyboard alone, each told with its figures', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.keyboard.press('l');
  await expect(placesOf(atlas).getByRole('listbox', { name: 'Precincts' })).toBeFocused();
  const told: string[] = [];
  for (let step = 0; step < 10; step += 1) {
    await expect(activeOf(atlas)).toHaveAttribute('aria-posinset', String(step + 1));
    const area = pack.precinctAreas[step]!;
    const tally = tallyOf(pack, runoff, { unit: 'precinct area', id: area.id })!;
    const text = toldOf(atlas);
    await expect(text).toContainText(area.precinctIds[0]!);
    const total = tallyTotal(tally);
    await expect(text).toContainText(` ${total.toLocaleString('en-US')} vote`);
    const margin = signedMarginOf(tally, 'Jimmy Gomez', 'Robert Lee Ahn');
    if (total >= 10 && margin !== null && margin !== 0) await expect(text).toContainText(leadText(margin));
    told.push((await text.textContent()) ?? '');
    await atlas.keyboard.press('ArrowDown');
  }
  expect(new Set(told).size).toBe(10);
  expect(told.filter((text) => /Rank \d+ of \d+/.test(text)).length).toBeGreaterThan(7);
});

test('points at the place on the map, selects it on Enter and lets go when left', async ({ atlas }) => {
  const before = await waitForMap(atlas);
  await mapOf(atlas).focus();
  await atlas.keyboard.press('l');
  await atlas.keyboard.press('Tab');
  await atlas.keyboard.press('Tab');
  await expect(placesOf(atlas).getByRole('button', { name: 'Neighborhoods' })).toBeFocused();
  await atlas.keyboard.press('Enter');
  await expect(placesOf(atlas).getByRole('listbox', { name: 'Neighborhoods' })).toBeFocused();
  await atlas.keyboard.type('Boyle');
  await expect(activeOf(atlas)).toHaveText('Boyle Heights');
  await expect(toldOf(atlas)).toContainText(
    'Boyle Heights, Neighborhood. Margin in the runoff: Gomez leads by',
  );
  await expect.poll(async () => differenceOf(before, await stillPicture(atlas))).toBeGreaterThan(0.001);
  await atlas.keyboard.press('Enter');
  await expect(inspectorOf(atlas)).toHaveAttribute('data-id', 'boyle-heights');
  await expect(placesOf(atlas).getByRole('listbox')).toBeFocused();
  await atlas.keyboard.press('Escape');
  await expect(mapOf(atlas)).toBeFocused();
  await expect(toldOf(atlas)).toBeEmpty();
});

test('walks to the neighbour in a direction, and says where there is none', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.keyboard.press('n');
  await atlas.keyboard.press('l');
  await expect(placesOf(atlas).getByRole('listbox')).toBeFocused();
  await atlas.keyboard.type('Boyle');
  await atlas.keyboard.press('Alt+ArrowUp');
  await expect(activeOf(atlas)).not.toHaveText('Boyle Heights');
  for (let step = 0; step < 30; step += 1) await atlas.keyboard.press('Alt+ArrowUp');
  await expect(toldOf(atlas)).toHaveText('No neighborhood to the north.');
  await expect(activeOf(atlas)).toHaveText('Eagle Rock');
});

test('follows a place that is out of sight', async ({ atlas }) => {
  await waitForMap(atlas);
  await mapOf(atlas).focus();
  for (let press = 0; press < 3; press += 1) {
    await atlas.keyboard.press('+');
    await stillPicture(atlas);
  }
  await atlas.keyboard.press('n');
  const centreOf = (): Promise<number> =>
    mapOf(atlas).evaluate((element: AtlasMapElement) => element.atlasMap!.getView().y);
  const before = await centreOf();
  await atlas.keyboard.press('l');
  await expect(placesOf(atlas).getByRole('listbox')).toBeFocused();
  await atlas.keyboard.type('Eagle');
  await expect.poll(centreOf).toBeLessThan(before);
});

test('comes after the map in the order of Tab, and reaches the unplaced precincts and the tracts', async ({
  atlas,
}) => {
  await waitForMap(atlas);
  await mapOf(atlas).focus();
  for (let press = 0; press < 4; press += 1) {
    await atlas.keyboard.press('Tab');
    if (
      await placesOf(atlas)
        .getByRole('listbox')
        .evaluate((list) => list === document.activeElement)
    )
      break;
  }
  await expect(placesOf(atlas).getByRole('listbox')).toBeFocused();
  await atlas.keyboard.press('End');
  await expect(activeOf(atlas)).toContainText('not on the map');
  await expect(toldOf(atlas)).toContainText('Not on the map:');
  await placesOf(atlas).getByRole('button', { name: 'Census tracts' }).click();
  await expect(placesOf(atlas).getByRole('listbox', { name: 'Census tracts' })).toBeFocused();
  await expect(activeOf(atlas)).toHaveAttribute('aria-setsize', String(pack.tracts.length));
  await atlas.keyboard.press('Enter');
  await expect(inspectorOf(atlas)).toHaveAttribute('data-unit', 'tract');
});

test('walks both maps of a comparison at once', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.keyboard.press('c');
  await expect(mapOf(atlas)).toHaveCount(2);
  await atlas.keyboard.press('l');
  await expect(placesOf(atlas).getByRole('listbox')).toBeFocused();
  await atlas.keyboard.press('ArrowDown');
  await expect(toldOf(atlas)).toContainText('margin over Ahn in the primary');
});

test('describes the map to who does not see it, and to everybody on request', async ({ atlas }) => {
  await waitForMap(atlas);
  await expect(mapOf(atlas)).toHaveAccessibleDescription(/Map of .*Maps 36,116 of 43,179 votes \(83\.6%\)/);
  await atlas.keyboard.press('i');
  const dialog = atlas.getByRole('dialog', { name: 'Describe this map' });
  await expect(dialog.getByRole('paragraph')).toBeFocused();
  await expect(dialog).toContainText('59.2%');
  await expect(dialog).toContainText('Values run from');
  await atlas.keyboard.press('Escape');
  await atlas.keyboard.press('1');
  await expect(mapOf(atlas)).toHaveAccessibleDescription(/42,308/);
});

test('moves nothing for those who asked for stillness', async ({ atlas }) => {
  await atlas.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.reload();
  await waitForMap(atlas);
  await mapOf(atlas).focus();
  for (let press = 0; press < 3; press += 1) await atlas.keyboard.press('+');
  await atlas.keyboard.press('n');
  await atlas.keyboard.press('l');
  await expect(placesOf(atlas).getByRole('listbox')).toBeFocused();
  await atlas.keyboard.type('Eagle');
  await expect(activeOf(atlas)).toHaveText('Eagle Rock');
  expect(await atlas.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the list and the description open in the ${theme} theme`, async ({
    atlas,
  }) => {
    await waitForMap(atlas);
    if (theme === 'dark') await atlas.keyboard.press('d');
    await expect(atlas.locator('html')).toHaveAttribute('data-theme', theme);
    await atlas.keyboard.press('l');
    await expect(placesOf(atlas).getByRole('listbox')).toBeFocused();
    await atlas.keyboard.press('End');
    await expect(activeOf(atlas)).toBeVisible();
    const outline = await placesOf(atlas)
      .getByRole('listbox')
      .evaluate((list) => getComputedStyle(list).outlineStyle);
    expect(outline).not.toBe('none');
    expect((await new AxeBuilder({ page: atlas }).analyze()).violations).toEqual([]);
    await atlas.keyboard.press('Escape');
    await atlas.keyboard.press('i');
    await expect(atlas.getByRole('dialog', { name: 'Describe this map' })).toBeVisible();
    expect((await new AxeBuilder({ page: atlas }).analyze()).violations).toEqual([]);
  });
}
