import { expect } from '@playwright/test';
import { test } from './map-harness/harness-test';

for (const theme of ['light', 'dark'] as const) {
  for (const pixelRatio of [1, 2]) {
    test(`the shipped pack has the same pixels painted over many frames as at once, ${theme}, ×${pixelRatio}`, async ({
      harness: { page },
    }) => {
      const { differing, painted } = await page.evaluate(
        (wanted) => window.harness.comparePainting(wanted[0], 'in steps', wanted[1]),
        [theme, pixelRatio] as const,
      );
      expect(painted).toBeGreaterThan(300_000);
      expect(differing).toBe(0);
    });

    // The browser rounds edges a little differently where a canvas cuts them, so a few pixels on borders may differ.
    test(`the shipped pack moved and completed looks as painted there, ${theme}, ×${pixelRatio}`, async ({
      harness: { page },
    }) => {
      const { differing, visiblyDiffering, painted } = await page.evaluate(
        (wanted) => window.harness.comparePainting(wanted[0], 'after a shift', wanted[1]),
        [theme, pixelRatio] as const,
      );
      expect(visiblyDiffering).toBeLessThan(painted / 1000);
      expect(differing).toBeLessThan(painted / 100);
    });
  }
}
