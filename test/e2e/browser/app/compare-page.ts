import type { Locator, Page } from '@playwright/test';
import type { UnitReference } from '../../../../src/core/pack';
import type { AtlasMapElement, MapView, PagePoint } from '../../../../src/ui/map/map-interface';
import { readPng } from '../../../fixtures/read-png';
import type { Picture } from '../../../fixtures/read-png';
import { expect } from './atlas-test';
import { mapsAtRest } from './maps-at-rest';
import { pictureWithoutRing } from './atlas-page';

export type MapName = 'A' | 'B';

export const comparisonOf = (page: Page): Locator => page.getByRole('main', { name: 'Comparison' });

/** One of the two maps of a comparison. */
export const paneOf = (page: Page, name: MapName): Locator =>
  page.locator(`.pane[data-side="${name === 'A' ? 'left' : 'right'}"] .pane-canvas`);

/** Opens the comparison by its button and waits until both maps are painted. */
export async function openComparison(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compare…' }).click();
  await expectOpenComparison(page);
}

export async function expectOpenComparison(page: Page): Promise<void> {
  await expect(comparisonOf(page)).toBeVisible();
  for (const name of ['A', 'B'] as const) {
    await expect(paneOf(page, name)).toHaveAttribute('data-painted', /\d+/);
  }
}

export const viewOf = (map: Locator): Promise<MapView> =>
  map.evaluate((element: AtlasMapElement) => element.atlasMap!.getView());

/** Where a click on a map would choose a unit. */
export const placeOf = (map: Locator, reference: UnitReference): Promise<PagePoint | null> =>
  map.evaluate((element: AtlasMapElement, wanted) => element.atlasMap!.pagePositionOf(wanted), reference);

/** Waits until both maps look at the same place. */
export async function expectSameView(page: Page): Promise<MapView> {
  await expect(async () => {
    const [one, other] = [await viewOf(paneOf(page, 'A')), await viewOf(paneOf(page, 'B'))];
    expect(Math.abs(one.zoom - other.zoom)).toBeLessThan(1e-6);
    expect(Math.abs(one.x - other.x)).toBeLessThan(1e-7);
    expect(Math.abs(one.y - other.y)).toBeLessThan(1e-7);
  }).toPass();
  return viewOf(paneOf(page, 'A'));
}

/** The picture of an element once the maps are at rest and two in a row are the same. */
export async function stillPictureOf(element: Locator): Promise<Picture> {
  await mapsAtRest(element.page());
  let last = await pictureWithoutRing(element);
  await expect(async () => {
    const next = await pictureWithoutRing(element);
    const isStill = next.equals(last);
    last = next;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [100] });
  return readPng(last);
}

/** The mode of the comparison chosen by its button. */
export async function chooseMode(page: Page, title: string): Promise<void> {
  await page.getByRole('group', { name: 'How to compare' }).getByText(title, { exact: true }).click();
}
