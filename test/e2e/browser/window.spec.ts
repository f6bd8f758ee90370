import { colourAt } from '../../fixtures/read-png';
import { differenceOf, inspectorOf, mapOf, settingsSaved, stillPicture, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

test('switches between light and dark, and remembers it', async ({ atlas }) => {
  const light = await waitForMap(atlas);
  const saved = settingsSaved(atlas, '"theme":"dark"');
  await atlas.getByRole('button', { name: 'Switch between light and dark' }).click();
  await saved;
  await expect.poll(async () => differenceOf(light, await stillPicture(atlas))).toBeGreaterThan(0.3);
  const dark = await stillPicture(atlas);
  const brightness = (colour: string): number => Number.parseInt(colour.slice(1, 3), 16);
  expect(brightness(colourAt(dark, 5, 5))).toBeLessThan(80);
  expect(brightness(colourAt(light, 5, 5))).toBeGreaterThan(180);

  await atlas.reload();
  await waitForMap(atlas);
  await expect(atlas.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('at 1024 × 700', () => {
  test.use({ viewport: { width: 1024, height: 700 } });

  test('keeps the map large and everything in reach', async ({ atlas }) => {
    await waitForMap(atlas);
    const overflow = await atlas.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight];
    });
    expect(overflow).toEqual([0, 0]);
    const map = (await mapOf(atlas).boundingBox())!;
    expect(map.width * map.height).toBeGreaterThan(1024 * 700 * 0.5);
    for (const name of ['Show Runoff', 'Undo', 'Export…', 'Inspector']) {
      await expect(atlas.getByRole('button', { name, exact: true }).first()).toBeInViewport({ ratio: 1 });
    }
    await expect(atlas.getByRole('searchbox', { name: 'Search' })).toBeInViewport({ ratio: 1 });
  });

  test('floats the inspector over the map and lets it be closed', async ({ atlas }) => {
    await waitForMap(atlas);
    const map = (await mapOf(atlas).boundingBox())!;
    await atlas.mouse.click(map.x + map.width * 0.35, map.y + map.height * 0.62);
    await expect(inspectorOf(atlas)).toBeVisible();
    const panel = (await inspectorOf(atlas).boundingBox())!;
    expect(panel.x).toBeGreaterThan(map.x);
    expect(panel.x + panel.width).toBeLessThanOrEqual(1024);
    expect((await mapOf(atlas).boundingBox())!.width).toBe(map.width);
    await atlas.keyboard.press('Escape');
    await atlas.getByRole('button', { name: 'Inspector', exact: true }).first().click();
    await expect(inspectorOf(atlas)).toBeHidden();
  });
});
