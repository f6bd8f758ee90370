import type { Page } from '@playwright/test';
import type { AtlasMapElement } from '../../../src/ui/map/map-interface';
import { colourAt, readPng } from '../../fixtures/read-png';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { boundsOfSubject } from '../../../src/app/places/bounds-of-subject';
import { inspectorOf, mapOf, searchFor, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { openDrawer, drawerOf } from './app/drawer-page';

const pack = readShippedPack();
const widthOf = (id: string): number => {
  const bounds = boundsOfSubject(pack, { unit: 'neighborhood', id })!;
  return bounds.right - bounds.left;
};
const byWidth = [...pack.neighborhoods].sort((one, other) => widthOf(one.id) - widthOf(other.id));

/** Closes a dialog and presses another key before the page can do anything between the two. */
const pressTogether = (page: Page, keys: readonly string[]): Promise<void> =>
  page.evaluate((pressed) => {
    for (const key of pressed) {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  }, keys);

test('the key after the Escape that closes a dialog is answered', async ({ atlas }) => {
  await waitForMap(atlas);
  const dialog = atlas.getByRole('dialog', { name: 'Describe this map' });
  await atlas.keyboard.press('i');
  await expect(dialog).toBeVisible();
  await pressTogether(atlas, ['Escape', '1']);
  await expect(dialog).toBeHidden();
  await expect(atlas.getByRole('button', { name: 'Show Primary' })).toHaveAttribute('aria-pressed', 'true');
  await pressTogether(atlas, ['i', 'Escape', 'i']);
  await expect(dialog).toBeVisible();
});

test('the focus returns to what opened a dialog, and to the map where nothing did', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.keyboard.press('Control+e');
  await expect(atlas.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await atlas.keyboard.press('Escape');
  await expect(mapOf(atlas)).toBeFocused();

  for (const name of ['Export…', 'Open a pack…', 'Keyboard shortcuts', 'Sources']) {
    const opener = atlas.getByRole('button', { name, exact: true }).first();
    await opener.focus();
    await atlas.keyboard.press('Enter');
    await expect(atlas.getByRole('dialog')).toBeVisible();
    await atlas.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(atlas.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('saving keeps the focus on the button', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.keyboard.press('Control+e');
  const save = atlas.getByRole('button', { name: 'Save PNG' });
  await save.focus();
  const downloading = atlas.waitForEvent('download');
  await atlas.keyboard.press('Enter');
  await downloading;
  await expect(atlas.getByText(/^Saved /)).toBeVisible();
  await expect(save).toBeFocused();
});

test('a search leaves the focus on the map, and given up where it was', async ({ atlas }) => {
  await waitForMap(atlas);
  await searchFor(atlas, 'Koreatown');
  await expect(inspectorOf(atlas)).toHaveAttribute('data-id', 'koreatown');
  await expect(mapOf(atlas)).toBeFocused();
  const button = atlas.getByRole('button', { name: 'Show Primary' });
  await button.focus();
  await atlas.keyboard.press('/');
  await expect(atlas.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await atlas.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('what takes itself from the window gives the focus on', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  await drawerOf(atlas).getByRole('button', { name: 'Table and plots' }).click();
  await expect(atlas.getByRole('banner').getByRole('button', { name: 'Table and plots' })).toBeFocused();

  await inspectorOf(atlas).getByRole('button', { name: 'Inspector' }).click();
  await expect(atlas.getByRole('banner').getByRole('button', { name: 'Inspector' })).toBeFocused();

  await atlas.getByRole('button', { name: 'Show Primary' }).click();
  const undo = atlas.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});

test('leaving an import gives the focus back', async ({ atlas }) => {
  await waitForMap(atlas);
  const opener = atlas.getByRole('button', { name: 'Open a pack…' });
  await opener.click();
  await atlas.getByRole('dialog').getByRole('button', { name: 'Import a district…' }).click();
  await atlas
    .getByRole('dialog', { name: 'Import a district' })
    .getByRole('button', { name: 'Close' })
    .click();
  await expect(atlas.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('zooms to whatever is selected, near and far', async ({ atlas }) => {
  await atlas.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.reload();
  await waitForMap(atlas);
  const viewOf = () => mapOf(atlas).evaluate((element: AtlasMapElement) => element.atlasMap!.getView());
  for (const { id, name } of [byWidth[0]!, byWidth.at(-1)!]) {
    await atlas.getByRole('searchbox', { name: 'Search' }).fill(name);
    await atlas
      .getByRole('option')
      .filter({ has: atlas.getByText(name, { exact: true }), hasText: 'Neighborhood' })
      .first()
      .click();
    await expect(inspectorOf(atlas)).toHaveAttribute('data-id', id);
    const bounds = boundsOfSubject(pack, { unit: 'neighborhood', id })!;
    const expectFitted = async (): Promise<void> => {
      await expect(async () => {
        const view = (await viewOf()).bounds;
        expect(view.left).toBeLessThanOrEqual(bounds.left);
        expect(view.right).toBeGreaterThanOrEqual(bounds.right);
        expect(view.top).toBeLessThanOrEqual(bounds.top);
        expect(view.bottom).toBeGreaterThanOrEqual(bounds.bottom);
        const share = Math.max(
          (bounds.right - bounds.left) / (view.right - view.left),
          (bounds.bottom - bounds.top) / (view.bottom - view.top),
        );
        expect(share, name).toBeGreaterThan(0.2);
      }).toPass();
    };
    await expectFitted();
    await atlas.keyboard.press('0');
    await atlas.keyboard.press('z');
    await expectFitted();
  }
});

test.describe('with the colours of the system forced', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the legend and the candidates keep the colours of the map', async ({ atlas }) => {
    await waitForMap(atlas);
    const legend = atlas.getByRole('region', { name: 'Legend' });
    const classes = legend.locator('.ramp-colour');
    await expect(classes.first()).toBeVisible();
    const colours = await classes.evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).backgroundColor),
    );
    expect(new Set(colours).size).toBe(colours.length);
    await expect(legend.locator('.swatch').first()).toHaveCSS('forced-color-adjust', 'none');
    const bars = await inspectorOf(atlas)
      .locator('.bar span')
      .evaluateAll((all) => all.slice(0, 2).map((each) => getComputedStyle(each).backgroundColor));
    expect(new Set(bars).size).toBe(2);
    await openDrawer(atlas, 'Plot');
    await expect(drawerOf(atlas).locator('.plot-point').first()).toHaveCSS('forced-color-adjust', 'none');
    await drawerOf(atlas).getByRole('tab', { name: 'Candidates' }).click();
    await expect(drawerOf(atlas).locator('.dot').first()).toHaveCSS('forced-color-adjust', 'none');
  });
});

test('a map that has the focus by key shows it all round, over what is painted', async ({ atlas }) => {
  await waitForMap(atlas);
  await searchFor(atlas, 'Koreatown');
  await expect(mapOf(atlas)).toBeFocused();
  const picture = readPng(await mapOf(atlas).screenshot({ animations: 'disabled' }));
  const { width, height } = picture;
  const rim = Array.from({ length: height }, (_, y) => [
    colourAt(picture, 0, y),
    colourAt(picture, width - 1, y),
  ]);
  expect(new Set(rim.flat()).size).toBe(1);
});
