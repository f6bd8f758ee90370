import { inspectorOf, searchFor, stillPicture, differenceOf, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { readShippedPack } from '../../fixtures/shipped-pack';

const pack = readShippedPack();

for (const text of ['Koreatown', 'K-Town', 'koreat', 'ktown']) {
  test(`finds Koreatown by “${text}”`, async ({ atlas }) => {
    const before = await waitForMap(atlas);
    await atlas.getByRole('searchbox', { name: 'Search' }).fill(text);
    const first = atlas.getByRole('option').first();
    await expect(first).toContainText('Koreatown');
    await first.click();
    await expect.poll(async () => differenceOf(before, await stillPicture(atlas))).toBeGreaterThan(0.2);
  });
}

test('finds every place by each of its names', async ({ atlas }) => {
  await waitForMap(atlas);
  const box = atlas.getByRole('searchbox', { name: 'Search' });
  const titles = atlas.getByRole('listbox', { name: 'Search results' }).locator('.result-title');
  for (const place of pack.places) {
    for (const name of [place.name, ...place.otherNames]) {
      await box.fill('');
      await expect(titles).toHaveCount(0);
      await box.fill(name);
      await expect(titles.getByText(place.name, { exact: true }).first(), name).toBeVisible();
    }
  }
});

test('finds every neighborhood, and opens it in the inspector', async ({ atlas }) => {
  await waitForMap(atlas);
  for (const { id, name } of pack.neighborhoods) {
    await atlas.getByRole('searchbox', { name: 'Search' }).fill(name);
    await atlas
      .getByRole('option')
      .filter({ has: atlas.getByText(name, { exact: true }) })
      .filter({ hasText: 'Neighborhood' })
      .first()
      .click();
    await expect(inspectorOf(atlas)).toHaveAttribute('data-id', id);
  }
});

test('finds a precinct by its number, and one that has no place on the map', async ({ atlas }) => {
  await waitForMap(atlas);
  const placed = pack.precincts.find(({ areaId }) => areaId !== null)!;
  await searchFor(atlas, placed.id);
  await expect(inspectorOf(atlas)).toHaveAttribute('data-id', placed.areaId!);

  const unplaced = pack.precincts.find(({ areaId }) => areaId === null)!;
  await searchFor(atlas, unplaced.id);
  await expect(inspectorOf(atlas)).toHaveAttribute('data-id', unplaced.id);
  await expect(inspectorOf(atlas)).toContainText('Not on the map.');
});

test('says so when nothing is found', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.getByRole('searchbox', { name: 'Search' }).fill('Nowhere at all');
  await expect(atlas.getByText('Nothing in this pack is called that.')).toBeVisible();
});
