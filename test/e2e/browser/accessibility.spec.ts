import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inspectorOf, searchFor, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

/** What axe finds that is serious or worse, a line each. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
}

for (const theme of ['light', 'dark'] as const) {
  test(`has no serious finding of axe in the ${theme} theme`, async ({ atlas }) => {
    await waitForMap(atlas);
    if (theme === 'dark') await atlas.getByRole('button', { name: 'Switch between light and dark' }).click();
    await expect(atlas.locator('html')).toHaveAttribute('data-theme', theme);
    await inspectorOf(atlas).evaluate((panel) => {
      for (const section of panel.querySelectorAll('details')) section.open = true;
    });
    expect(await seriousFindings(atlas)).toEqual([]);

    await atlas.getByRole('button', { name: 'Show Change' }).click();
    await searchFor(atlas, 'Koreatown');
    expect(await seriousFindings(atlas)).toEqual([]);

    await atlas.getByRole('searchbox', { name: 'Search' }).fill('park');
    expect(await seriousFindings(atlas)).toEqual([]);
    await atlas.keyboard.press('Escape');

    for (const [button, dialog] of [
      ['Export…', 'Export'],
      ['Open a pack…', 'Open a pack'],
      ['Keyboard shortcuts', 'Keyboard shortcuts'],
      ['Sources', 'Sources'],
    ] as const) {
      await atlas.getByRole('button', { name: button, exact: true }).click();
      await expect(atlas.getByRole('dialog', { name: dialog })).toBeVisible();
      expect(await seriousFindings(atlas), dialog).toEqual([]);
      await atlas.keyboard.press('Escape');
      await expect(atlas.getByRole('dialog')).toHaveCount(0);
    }
  });
}
