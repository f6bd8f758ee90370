import { differenceOf, stillPicture, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

const layers = [
  { name: 'precincts', least: 0.1 },
  { name: 'census tracts', least: 0.1 },
  { name: 'neighborhoods', least: 0.005 },
  { name: 'roads', least: 0.001 },
  { name: 'district boundary', least: 0.005 },
  { name: 'neighboring districts', least: 0.0005 },
  { name: 'place names', least: 0.001 },
];

test('lists every layer of the map', async ({ atlas }) => {
  await waitForMap(atlas);
  await expect(atlas.getByRole('checkbox', { name: /^Show / })).toHaveCount(layers.length);
});

for (const { name, least } of layers) {
  test(`shows and hides ${name}`, async ({ atlas }) => {
    await waitForMap(atlas);
    const checkbox = atlas.getByRole('checkbox', { name: `Show ${name}`, exact: true });
    const wasShown = await checkbox.isChecked();
    const before = await stillPicture(atlas);

    await checkbox.setChecked(!wasShown);
    await expect.poll(async () => differenceOf(before, await stillPicture(atlas))).toBeGreaterThan(least);

    await atlas.getByRole('button', { name: 'Undo' }).click();
    await expect(checkbox).toBeChecked({ checked: wasShown });
    await expect.poll(async () => differenceOf(before, await stillPicture(atlas))).toBe(0);
  });
}

test('fades a layer, and changes what it shows', async ({ atlas }) => {
  const opaque = await waitForMap(atlas);
  const slider = atlas.getByRole('slider', { name: 'Opacity of precincts' });
  await slider.fill('30');
  await expect.poll(async () => differenceOf(opaque, await stillPicture(atlas))).toBeGreaterThan(0.1);
  await slider.fill('100');
  await expect.poll(async () => differenceOf(opaque, await stillPicture(atlas))).toBe(0);

  for (const measure of ['winner', 'share', 'votes', 'swing']) {
    const before = await stillPicture(atlas);
    await atlas.getByRole('combobox', { name: 'Measure of precincts' }).selectOption(measure);
    await expect.poll(async () => differenceOf(before, await stillPicture(atlas))).toBeGreaterThan(0.02);
  }
});

test('shows points sized by votes instead of areas', async ({ atlas }) => {
  const areas = await waitForMap(atlas);
  await atlas.getByRole('combobox', { name: 'Symbol of precincts' }).selectOption('points');
  await expect.poll(async () => differenceOf(areas, await stillPicture(atlas))).toBeGreaterThan(0.1);
});

test('fills by neighborhoods and by tracts of every demographic measure', async ({ atlas }) => {
  const precincts = await waitForMap(atlas);
  await atlas.getByRole('button', { name: 'Fill by neighborhoods' }).click();
  await expect.poll(async () => differenceOf(precincts, await stillPicture(atlas))).toBeGreaterThan(0.05);

  await atlas.getByRole('button', { name: 'Fill by census tracts' }).click();
  const measure = atlas.getByRole('combobox', { name: 'Measure of census tracts' });
  const legend = atlas.getByRole('region', { name: 'Legend' }).getByRole('heading', { level: 3 });
  const titles = await measure.locator('option').allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(12);
  for (const title of titles) {
    await measure.selectOption({ label: title });
    await expect(legend).toContainText(title);
  }
});
