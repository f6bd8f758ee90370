import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { waitForMap } from './atlas-page';

export const drawerOf = (page: Page): Locator => page.getByRole('region', { name: 'Table and plots' });

export const gridOf = (page: Page): Locator => drawerOf(page).getByRole('grid');

/** Opens the drawer by its key, at a tab. */
export async function openDrawer(page: Page, tab: 'Table' | 'Plot' | 'Candidates'): Promise<void> {
  await waitForMap(page);
  await page.keyboard.press('j');
  await drawerOf(page).getByRole('tab', { name: tab }).click();
}

/** The texts of a column's cells that exist, in the order of the rows; columns count from 0. */
export async function readColumn(page: Page, column: number): Promise<readonly string[]> {
  return gridOf(page)
    .locator('.grid-body .grid-row')
    .evaluateAll(
      (rows, at) =>
        rows
          .sort((one, other) => Number(one.ariaRowIndex) - Number(other.ariaRowIndex))
          .map((row) => row.children.item(at)?.textContent ?? ''),
      column,
    );
}

/** The cells of a sum at the foot of the grid, first the name. */
export async function readSum(page: Page, kind: 'total' | 'subtotal'): Promise<readonly string[]> {
  return gridOf(page).locator(`.grid-foot .is-${kind} .grid-cell`).allInnerTexts();
}

/** Where a column is in the grid, by its full title. */
export async function columnOf(page: Page, title: string): Promise<number> {
  const head = gridOf(page).getByRole('columnheader', { name: title, exact: true });
  await expect(head).toBeAttached();
  return Number(await head.getAttribute('aria-colindex')) - 1;
}
