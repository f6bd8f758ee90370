import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { waitForMap } from './app/atlas-page';
import { startBuiltWebHost } from './app/web-host';

/** Makes each part of the interface that opens as a dialog throw, or mends them again. */
const breakDialogs = (page: Page, isBroken: boolean) =>
  page.evaluate((broken) => {
    const dialog = HTMLDialogElement.prototype as { showModal?: unknown; whole?: unknown };
    dialog.whole ??= dialog.showModal;
    dialog.showModal = broken
      ? () => {
          throw new Error('a made-up mistake');
        }
      : dialog.whole;
  }, isBroken);

test('a window that cannot be drawn says so, keeps what is open, and goes on', async ({ page }) => {
  const host = await startBuiltWebHost();
  const primary = page.getByRole('button', { name: 'Show Primary' });
  const openExport = page.getByRole('button', { name: 'Export…' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(await host.nextAddress());
  await waitForMap(page);
  await primary.click();

  await breakDialogs(page, true);
  await openExport.click();
  const notice = page.getByRole('alert').filter({ hasText: 'The window could not be drawn' });
  await expect(notice).toContainText('What you have open is kept');
  await expect(page.getByRole('application')).toHaveCount(0);

  await notice.getByRole('button', { name: 'Copy the details' }).click();
  await expect(notice.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Error: a made-up mistake\n/);

  await notice.getByRole('button', { name: 'Draw again' }).click();
  await expect(notice).toBeVisible();
  await breakDialogs(page, false);
  await notice.getByRole('button', { name: 'Draw again' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  await expect(notice).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await waitForMap(page);
  await expect(primary).toHaveAttribute('aria-pressed', 'true');

  await breakDialogs(page, true);
  await openExport.click();
  await notice.getByRole('button', { name: 'Reload' }).click();
  await waitForMap(page);
  await expect(primary).toHaveAttribute('aria-pressed', 'true');
  await host.close();
});
