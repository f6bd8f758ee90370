import { expect } from '@playwright/test';
import { test } from './map-harness/harness-test';

for (const theme of ['light', 'dark'] as const) {
  test(`every precinct area of the shipped pack can be pointed at, ${theme}`, async ({
    harness: { page },
  }) => {
    const ids = await page.evaluate((wanted) => window.harness.showShippedPack(wanted), theme);
    expect(ids.length).toBeGreaterThan(100);
    const lost = await page.evaluate(
      (wanted) =>
        wanted.filter((id) => window.harness.map.pagePositionOf({ unit: 'precinct area', id }) === null),
      ids,
    );
    expect(lost).toEqual([]);
    for (const id of [ids[0], ids[50], ids.at(-1)]) {
      if (id === undefined) continue;
      const place = await page.evaluate(
        (wanted) => window.harness.map.pagePositionOf({ unit: 'precinct area', id: wanted }),
        id,
      );
      await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
      expect(await page.evaluate(() => window.harness.log.selected.at(-1))).toBe(id);
    }
  });
}
