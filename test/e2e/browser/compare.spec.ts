import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { shareOf } from '../../../src/core/election/tally';
import { tallyOf } from '../../../src/core/election/unit-tally';
import type { UnitReference } from '../../../src/core/pack';
import { colourAt } from '../../fixtures/read-png';
import { readShippedPack } from '../../fixtures/shipped-pack';
import {
  differenceOf,
  inspectorOf,
  mapOf,
  searchFor,
  settingsSaved,
  stillPicture,
  waitForMap,
} from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import {
  chooseMode,
  comparisonOf,
  expectOpenComparison,
  expectSameView,
  openComparison,
  paneOf,
  placeOf,
  stillPictureOf,
  viewOf,
} from './app/compare-page';

const pack = readShippedPack();
const area = pack.precinctAreas[60]!;
const reference: UnitReference = { unit: 'precinct area', id: area.id };
const nowhere = { x: 640, y: 12 };

/** The states that a comparison is entered from, each reached from the opened map. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the opened map': () => Promise.resolve(),
  'the primary': (page) => page.getByRole('button', { name: 'Show Primary' }).click(),
  'the change': (page) => page.getByRole('button', { name: 'Show Change' }).click(),
  'a map filled by tracts': (page) => page.getByRole('button', { name: 'Fill by census tracts' }).click(),
  'neighborhoods, zoomed in, with a selection': async (page) => {
    await page.getByRole('button', { name: 'Fill by neighborhoods' }).click();
    await searchFor(page, 'Koreatown');
  },
  'a map with its panels closed': async (page) => {
    await page.keyboard.press('[');
    await page.keyboard.press(']');
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`compares in one action from ${name}, and comes back to it exactly`, async ({ atlas }) => {
    await waitForMap(atlas);
    await reach(atlas);
    await atlas.mouse.move(nowhere.x, nowhere.y);
    const before = await stillPicture(atlas);
    const view = await viewOf(mapOf(atlas));

    await atlas.keyboard.press('c');
    await expectOpenComparison(atlas);
    await expectSameView(atlas);
    await paneOf(atlas, 'A').hover();
    await atlas.mouse.wheel(0, -400);
    await chooseMode(atlas, 'Change');
    await atlas.mouse.move(nowhere.x, nowhere.y);

    await atlas.getByRole('button', { name: 'Close comparison' }).click();
    await expect(comparisonOf(atlas)).toHaveCount(0);
    await atlas.mouse.move(nowhere.x, nowhere.y);
    await expect.poll(() => viewOf(mapOf(atlas))).toEqual(view);
    await expect.poll(async () => differenceOf(before, await stillPicture(atlas))).toBe(0);
  });
}

test('two maps show two contests on one scale, and pan and zoom as one', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await expect(paneOf(atlas, 'A')).toHaveAccessibleName(/primary/);
  await expect(paneOf(atlas, 'B')).toHaveAccessibleName(/runoff/);
  await expect(atlas.getByRole('region', { name: 'Legend' })).toContainText('Both maps');
  const [left, right] = [await stillPictureOf(paneOf(atlas, 'A')), await stillPictureOf(paneOf(atlas, 'B'))];
  expect(differenceOf(left, right)).toBeGreaterThan(0.03);

  const first = await expectSameView(atlas);
  const box = (await paneOf(atlas, 'B').boundingBox())!;
  await atlas.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await atlas.mouse.wheel(0, -500);
  await expect.poll(async () => (await viewOf(paneOf(atlas, 'A'))).zoom).toBeGreaterThan(first.zoom);
  const zoomed = await expectSameView(atlas);

  await paneOf(atlas, 'A').hover();
  await atlas.mouse.down();
  await atlas.mouse.move(box.x - 120, box.y + 200, { steps: 6 });
  await atlas.mouse.up();
  await expect.poll(async () => (await viewOf(paneOf(atlas, 'B'))).x).not.toBe(zoomed.x);
  await expectSameView(atlas);

  await paneOf(atlas, 'B').focus();
  await atlas.keyboard.press('-');
  await expect.poll(async () => (await viewOf(paneOf(atlas, 'A'))).zoom).toBeLessThan(zoomed.zoom);
  await expectSameView(atlas);
});

test('pointing at a unit and choosing it on one map does so on both', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await atlas.mouse.move(nowhere.x, nowhere.y);
  const plain = await stillPictureOf(paneOf(atlas, 'B'));
  const place = (await placeOf(paneOf(atlas, 'A'), reference))!;

  await atlas.mouse.move(place.x, place.y);
  await expect(comparisonOf(atlas).locator('.hover-card')).toContainText(area.precinctIds[0]!);
  const pointed = await stillPictureOf(paneOf(atlas, 'B'));
  expect(differenceOf(plain, pointed)).toBeGreaterThan(0);

  await atlas.mouse.click(place.x, place.y);
  await expect(inspectorOf(atlas)).toHaveAttribute('data-id', area.id);
  await atlas.mouse.move(nowhere.x, nowhere.y);
  const chosen = await stillPictureOf(paneOf(atlas, 'B'));
  expect(differenceOf(plain, chosen)).toBeGreaterThan(0);

  const [from, to] = pack.contests.map(({ contest }) => tallyOf(pack, contest.id, reference)!);
  const name = to!.candidates[0]!.name;
  const row = inspectorOf(atlas).locator('.change-figures tr', { hasText: name.split(' ').at(-1)! });
  for (const tally of [from!, to!]) {
    await expect(row).toContainText(`${(shareOf(tally, name)! * 100).toFixed(1)}%`);
  }
});

test('swipes by mouse and by keyboard: left of the divider is A, right of it B', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await chooseMode(atlas, 'Flicker');
  await atlas.mouse.move(nowhere.x, nowhere.y);
  const body = atlas.locator('.compare-maps');
  const onlyA = await stillPictureOf(body);
  await atlas.keyboard.press(' ');
  const onlyB = await stillPictureOf(body);
  await chooseMode(atlas, 'Swipe');
  const divider = atlas.getByRole('slider', { name: /Divider/ });
  await expect(divider).toHaveAttribute('aria-valuenow', '50');

  const expectSplit = async (share: number): Promise<void> => {
    await atlas.mouse.move(nowhere.x, nowhere.y);
    const swiped = await stillPictureOf(body);
    const same = { a: 0, b: 0, differing: 0, wrong: 0 };
    const edge = swiped.width * share;
    for (let y = 170; y < swiped.height - 60; y += 3) {
      for (let x = 6; x < swiped.width - 60; x += 3) {
        if (Math.abs(x - edge) < 22) continue;
        const [a, b, seen] = [colourAt(onlyA, x, y), colourAt(onlyB, x, y), colourAt(swiped, x, y)];
        if (a === b) continue;
        same.differing += 1;
        if (seen === a && x < edge) same.a += 1;
        else if (seen === b && x > edge) same.b += 1;
        else same.wrong += 1;
      }
    }
    expect(same.differing).toBeGreaterThan(500);
    expect(same.wrong / same.differing).toBeLessThan(0.01);
  };

  const box = (await body.boundingBox())!;
  const dragTo = async (share: number): Promise<void> => {
    const handle = (await divider.boundingBox())!;
    await atlas.mouse.move(handle.x + handle.width / 2, handle.y + 90);
    await atlas.mouse.down();
    await atlas.mouse.move(box.x + box.width * share, handle.y + 90, { steps: 5 });
    await atlas.mouse.up();
    await expect(divider).toHaveAttribute('aria-valuenow', String(Math.round(share * 100)));
  };
  await dragTo(0.3);
  await expectSplit(0.3);
  await dragTo(0.7);
  await expectSplit(0.7);

  await divider.focus();
  await atlas.keyboard.press('ArrowRight');
  await expect(divider).toHaveAttribute('aria-valuenow', '72');
  await atlas.keyboard.press('Shift+ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '62');
  await atlas.keyboard.press('Home');
  await expect(divider).toHaveAttribute('aria-valuetext', '0% map A, 100% map B');
  await expectSplit(0);
  await atlas.keyboard.press('End');
  await expectSplit(1);
  await atlas.keyboard.press('Control+z');
  await expect(divider).not.toHaveAttribute('aria-valuenow', '100');
});

test('the divider follows a finger', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await chooseMode(atlas, 'Swipe');
  const divider = atlas.getByRole('slider', { name: /Divider/ });
  const handle = (await divider.boundingBox())!;
  const body = (await atlas.locator('.compare-maps').boundingBox())!;
  const [x, y] = [Math.round(handle.x + handle.width / 2), Math.round(handle.y + 120)];
  const client = await atlas.context().newCDPSession(atlas);
  const touch = (type: 'touchStart' | 'touchMove', at: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: at, y }] });
  await touch('touchStart', x);
  const target = Math.round(body.x + body.width * 0.25);
  for (let step = 1; step <= 5; step += 1) await touch('touchMove', x + ((target - x) * step) / 5);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(divider).toHaveAttribute('aria-valuenow', '25');
});

test('flicks by button and by space, one press one change, and never by itself', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.clock.install();
  await openComparison(atlas);
  await chooseMode(atlas, 'Flicker');
  const [a, b] = [paneOf(atlas, 'A'), paneOf(atlas, 'B')];
  await expect(a).toBeVisible();
  await expect(b).toBeHidden();
  await atlas.keyboard.press(' ');
  await expect(b).toBeVisible();
  await expect(a).toBeHidden();
  await atlas.getByRole('button', { name: 'Flick to the other map' }).click();
  await expect(a).toBeVisible();

  await a.focus();
  await atlas.evaluate(() => {
    for (let press = 0; press < 9; press += 1) {
      const held = { key: ' ', repeat: press > 0, bubbles: true, cancelable: true };
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', held));
    }
  });
  await expect(b).toBeVisible();
  const still = await stillPictureOf(b);
  await atlas.clock.runFor('01:00');
  await expect(a).toBeHidden();
  expect(differenceOf(still, await stillPictureOf(b))).toBe(0);
});

test('each side is chosen above it, undone, and remembered', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await atlas.getByRole('combobox', { name: 'Measure of map A' }).selectOption('share');
  await atlas.getByRole('combobox', { name: 'Candidate of map A' }).selectOption('Maria Cabildo');
  await expect(paneOf(atlas, 'A')).toHaveAccessibleName(/Maria Cabildo’s share in the primary/);
  await atlas.getByRole('combobox', { name: 'Subject of map B' }).selectOption('people');
  await atlas.getByRole('combobox', { name: 'Measure of map B' }).selectOption({ index: 1 });
  const title = pack.demographicMeasures[1]!.title;
  await expect(paneOf(atlas, 'B')).toHaveAccessibleName(new RegExp(title.slice(0, 12)));
  await expect(atlas.getByRole('region', { name: 'Legend' })).toContainText('Map B');

  await chooseMode(atlas, 'Swipe');
  await atlas.getByRole('button', { name: 'Undo' }).click();
  await expect(comparisonOf(atlas)).toHaveAttribute('data-mode', 'side by side');
  await atlas.keyboard.press('Control+Shift+z');
  await expect(comparisonOf(atlas)).toHaveAttribute('data-mode', 'swipe');
  const saved = settingsSaved(atlas, '"divider":0.48');
  await atlas.getByRole('slider', { name: /Divider/ }).press('ArrowLeft');
  await saved;
  await atlas.reload();
  await expectOpenComparison(atlas);
  await expect(comparisonOf(atlas)).toHaveAttribute('data-mode', 'swipe');
  await expect(atlas.getByRole('slider', { name: /Divider/ })).toHaveAttribute('aria-valuenow', '48');
  await expect(paneOf(atlas, 'A')).toHaveAccessibleName(/Maria Cabildo’s share in the primary/);
  await expect(paneOf(atlas, 'B')).toHaveAccessibleName(new RegExp(title.slice(0, 12)));
});

test('a reload reopens the comparison that was open, and not one that was closed', async ({ atlas }) => {
  await waitForMap(atlas);
  const opened = settingsSaved(atlas, `"comparing":["${pack.name}"]`);
  await openComparison(atlas);
  await opened;
  await atlas.reload();
  await expectOpenComparison(atlas);
  const closed = settingsSaved(atlas, '"comparing":[]');
  await atlas.getByRole('button', { name: 'Close comparison' }).click();
  await expect(comparisonOf(atlas)).toHaveCount(0);
  await closed;
  await waitForMap(atlas);
  await atlas.reload();
  await waitForMap(atlas);
  await expect(comparisonOf(atlas)).toHaveCount(0);
});

test('each map of a comparison is described at length to who does not see it', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await expect(paneOf(atlas, 'A')).toHaveAccessibleDescription(
    /in the primary.* Values run from .* precinct areas/,
  );
  await expect(paneOf(atlas, 'B')).toHaveAccessibleDescription(
    /in the runoff.* Values run from .* precinct areas/,
  );
  await chooseMode(atlas, 'Change');
  await expect(paneOf(atlas, 'A')).toHaveAccessibleDescription(/Change in .* Values run from/);
});

test('names in a notice who is dropped when a map goes on to another contest', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.keyboard.press('1');
  await atlas.getByRole('combobox', { name: 'Measure of precincts' }).selectOption('group share');
  await expect(mapOf(atlas)).toHaveAccessibleName(/share of the eliminated candidates in the primary/);
  await atlas.keyboard.press('2');
  const notice = atlas.locator('.notice');
  for (const name of ['Maria Cabildo', 'Sara Hernandez']) await expect(notice).toContainText(name);
  await atlas.getByRole('button', { name: 'Undo' }).click();
  await expect(notice).toHaveCount(0);
  await expect(mapOf(atlas)).toHaveAccessibleName(/share of the eliminated candidates in the primary/);
});

test('escape steps back: the selection, then the comparison', async ({ atlas }) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await searchFor(atlas, 'Koreatown');
  await expectSameView(atlas);
  await atlas.keyboard.press('Escape');
  await expect(comparisonOf(atlas)).toBeVisible();
  await expect(inspectorOf(atlas)).toHaveAttribute('data-unit', 'district');
  await atlas.keyboard.press('Escape');
  await expect(comparisonOf(atlas)).toHaveCount(0);
});

test('one click shows where the eliminated candidates’ votes were, beside a survivor’s swing', async ({
  atlas,
}) => {
  await waitForMap(atlas);
  await openComparison(atlas);
  await chooseMode(atlas, 'Change');
  await atlas.getByRole('button', { name: 'Where the eliminated candidates’ votes were' }).click();
  await expect(paneOf(atlas, 'A')).toHaveAccessibleName(/share of the eliminated candidates in the primary/);
  await expect(paneOf(atlas, 'B')).toHaveAccessibleName(/Change in Gomez’s share/);

  await atlas.getByText('Who', { exact: true }).click();
  const who = atlas.locator('.pane-more-body');
  for (const name of ['Maria Cabildo', 'Sara Hernandez']) {
    await who.getByRole('checkbox', { name }).uncheck();
  }
  await who.getByRole('textbox', { name: 'Name of the group of map A' }).fill('the other nineteen');
  await expect(paneOf(atlas, 'A')).toHaveAccessibleName(/share of the other nineteen in the primary/);
  await who.getByRole('button', { name: 'All who were eliminated' }).click();
  await expect(who.getByRole('checkbox', { name: 'Maria Cabildo' })).toBeChecked();
  await atlas.keyboard.press('Escape');
  await expect(who).toBeHidden();
  await expect(comparisonOf(atlas)).toBeVisible();
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
]) {
  test(`both maps stay in sight at ${viewport.width}×${viewport.height}, with any panel open`, async ({
    atlas,
  }) => {
    await atlas.setViewportSize(viewport);
    await atlas.reload();
    await waitForMap(atlas);
    await openComparison(atlas);
    const place = (await placeOf(paneOf(atlas, 'B'), reference))!;
    await atlas.mouse.click(place.x, place.y);
    await expect(inspectorOf(atlas)).toBeVisible();
    for (const name of ['A', 'B'] as const) {
      const map = paneOf(atlas, name);
      expect((await map.boundingBox())!.width).toBeGreaterThan(300);
      await expect.poll(async () => (await placeOf(map, reference)) !== null).toBe(true);
    }
    await atlas.keyboard.press('[');
    await atlas.keyboard.press('[');
    for (const name of ['A', 'B'] as const) {
      await expect.poll(async () => (await placeOf(paneOf(atlas, name), reference)) !== null).toBe(true);
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`has nothing that axe finds in any mode, nor in the small multiples, in the ${theme} theme`, async ({
    atlas,
  }) => {
    await waitForMap(atlas);
    if (theme === 'dark') await atlas.keyboard.press('d');
    await openComparison(atlas);
    for (const mode of ['Side by side', 'Swipe', 'Flicker', 'Change']) {
      await chooseMode(atlas, mode);
      expect((await new AxeBuilder({ page: atlas }).analyze()).violations, mode).toEqual([]);
    }
    await chooseMode(atlas, 'Side by side');
    await atlas.keyboard.press('w');
    await atlas.getByText('Who', { exact: true }).click();
    await atlas.keyboard.press('[');
    expect((await new AxeBuilder({ page: atlas }).analyze()).violations, 'group').toEqual([]);
    await atlas.keyboard.press('m');
    await expect(atlas.getByRole('button', { name: /share on the map$/ })).toHaveCount(8);
    expect((await new AxeBuilder({ page: atlas }).analyze()).violations, 'multiples').toEqual([]);
  });
}
