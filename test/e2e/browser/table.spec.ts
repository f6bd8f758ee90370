import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { csvParse } from 'd3-dsv';
import type { AtlasMapElement } from '../../../src/ui/map/map-interface';
import { inspectorOf, mapOf, searchFor, settingsSaved, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { columnOf, drawerOf, gridOf, openDrawer, readColumn, readSum } from './app/drawer-page';

const runoffVotes = 'Votes for all candidates, Runoff';
const gomezShare = 'Jimmy Gomez, share, Runoff';
const numberOf = (text: string): number => Number(text.replaceAll(/[,%+]/g, '').replace('−', '-'));

test('ends with the certified total whatever is filtered', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  const votes = await columnOf(atlas, runoffVotes);
  const primary = await columnOf(atlas, 'Votes for all candidates, Primary');
  for (const rows of ['precincts', 'neighborhoods']) {
    await drawerOf(atlas).getByRole('combobox', { name: 'Rows' }).selectOption(rows);
    await expect
      .poll(async () => {
        const total = await readSum(atlas, 'total');
        return [total[votes], total[primary]];
      })
      .toEqual(['43,179', '42,308']);
  }
  await drawerOf(atlas).getByRole('combobox', { name: 'Rows' }).selectOption('precincts');
  await drawerOf(atlas).getByLabel('Filter rows by name or place').fill('Koreatown');
  const told = drawerOf(atlas).locator('.table-count');
  await expect(told).toHaveText(/^\d+ of/);
  expect((await readSum(atlas, 'total'))[votes]).toBe('43,179');
  await expect(async () => {
    const shown = (await readColumn(atlas, votes)).map(numberOf);
    expect(shown).toHaveLength(Number(/^(\d+) of/.exec(await told.innerText())?.[1]));
    expect(numberOf((await readSum(atlas, 'subtotal'))[votes]!)).toBe(
      shown.reduce((sum, each) => sum + each, 0),
    );
  }).toPass();
});

test('sorts by a click and by the keyboard, unknown values last', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  const head = gridOf(atlas).getByRole('columnheader', { name: gomezShare, exact: true });
  const column = await columnOf(atlas, gomezShare);
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const down = (await readColumn(atlas, column)).map(numberOf);
  expect(down).toEqual([...down].sort((one, other) => other - one));
  await atlas.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const up = (await readColumn(atlas, column)).map(numberOf);
  expect(up).toEqual([...up].sort((one, other) => one - other));
  await atlas.keyboard.press('Control+End');
  await atlas.keyboard.press('ArrowUp');
  await expect.poll(async () => (await readColumn(atlas, column)).at(-1)).toBe('–');
});

test('filters by numbers, and says when a filter cannot be read', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  await drawerOf(atlas).getByRole('button', { name: 'Column filters' }).click();
  const filter = gridOf(atlas).getByRole('textbox', { name: `Filter ${gomezShare}` });
  const column = await columnOf(atlas, gomezShare);
  await filter.fill('>85');
  await expect
    .poll(async () => (await readColumn(atlas, column)).every((text) => numberOf(text) >= 85))
    .toBe(true);
  await gridOf(atlas)
    .getByRole('textbox', { name: `Filter ${runoffVotes}` })
    .fill('200..250');
  const votesColumn = await columnOf(atlas, runoffVotes);
  await expect(async () => {
    const votes = (await readColumn(atlas, votesColumn)).map(numberOf);
    expect(votes.length).toBeGreaterThan(0);
    expect(votes.every((each) => each >= 200 && each <= 250)).toBe(true);
  }).toPass();
  await filter.fill('many');
  await expect(filter).toHaveAttribute('aria-invalid', 'true');
});

test('chooses columns by name and remembers them', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  await drawerOf(atlas).getByRole('button', { name: 'Columns', exact: true }).click();
  const chooser = atlas.getByRole('dialog', { name: 'Columns' });
  await chooser.getByLabel('Find a column').fill('cabildo');
  const saved = settingsSaved(atlas, 'rank Maria Cabildo');
  await chooser.getByLabel('Maria Cabildo, rank, Primary').check();
  await atlas.keyboard.press('Escape');
  await expect(chooser).toBeHidden();
  const column = await columnOf(atlas, 'Maria Cabildo, rank, Primary');
  await expect.poll(async () => (await readSum(atlas, 'total'))[column]).toBe('3');
  await saved;
  await atlas.reload();
  await waitForMap(atlas);
  await expect(
    gridOf(atlas).getByRole('columnheader', { name: 'Maria Cabildo, rank, Primary' }),
  ).toBeAttached();
});

test('selects on the map what is gone to, and goes to what the map selects', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  const first = gridOf(atlas).locator('[data-cell="0 0"]');
  await first.click();
  await expect(inspectorOf(atlas)).toHaveAttribute('data-unit', 'precinct area');
  await expect(inspectorOf(atlas)).toContainText((await first.innerText()).trim());
  for (let step = 1; step <= 10; step += 1) {
    await atlas.keyboard.press('ArrowDown');
    const cell = gridOf(atlas).locator(`[data-cell="${step} 0"]`);
    await expect(cell).toBeFocused();
    await expect(inspectorOf(atlas)).toContainText((await cell.innerText()).trim());
  }
  await searchFor(atlas, '9001309A');
  const row = gridOf(atlas).getByRole('row', { name: /^9001309A/ });
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(row).toBeInViewport();
});

test('a click on the map scrolls its row into sight', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  const box = (await mapOf(atlas).boundingBox())!;
  await atlas.mouse.click(box.x + box.width * 0.68, box.y + box.height * 0.3);
  const selected = gridOf(atlas).locator('.grid-body [aria-selected="true"]');
  await expect(selected.first()).toBeInViewport();
  let across = 20;
  await expect(async () => {
    await selected.first().hover({ position: { x: (across += 2), y: 8 } });
    await expect(selected.first()).toHaveClass(/is-hovered/, { timeout: 1000 });
  }).toPass();
});

test('an unplaced precinct says so and opens what is known of it', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  await drawerOf(atlas).getByLabel('Filter rows by name or place').fill('not on the map');
  const cell = gridOf(atlas).locator('[data-cell="0 0"]');
  await cell.click();
  await expect(inspectorOf(atlas)).toHaveAttribute('data-unit', 'reporting unit');
});

test('saves what is shown, as numbers another program can read', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  await drawerOf(atlas).getByRole('combobox', { name: 'Rows' }).selectOption('neighborhoods');
  await gridOf(atlas).getByRole('columnheader', { name: runoffVotes, exact: true }).click();
  await drawerOf(atlas).getByLabel('Filter rows by name or place').fill('park');
  const download = atlas.waitForEvent('download');
  await drawerOf(atlas).getByRole('button', { name: 'Save CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/neighborhoods\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('Neighborhood,')).toBe(true);
  const rows = csvParse(text);
  await expect.poll(() => readColumn(atlas, 0)).toEqual(rows.map((row) => row['Neighborhood']));
  const printed = (await readColumn(atlas, await columnOf(atlas, runoffVotes))).map(numberOf);
  expect(rows.map((row) => Number(row[runoffVotes]))).toEqual(printed);
  for (const row of rows) expect(Number(row[gomezShare])).toBeLessThanOrEqual(1);
});

test('keeps its height and makes way by keyboard; no violations of accessibility', async ({ atlas }) => {
  await openDrawer(atlas, 'Table');
  const edge = drawerOf(atlas).getByRole('separator');
  const before = (await drawerOf(atlas).boundingBox())!.height;
  await edge.focus();
  await atlas.keyboard.press('ArrowUp');
  await expect.poll(async () => (await drawerOf(atlas).boundingBox())!.height).toBe(before + 24);
  for (const tab of ['Table', 'Plot', 'Candidates']) {
    await drawerOf(atlas).getByRole('tab', { name: tab }).click();
    const { violations } = await new AxeBuilder({ page: atlas }).include('.drawer').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await atlas.keyboard.press('j');
  await expect(drawerOf(atlas)).toBeHidden();
});

test('lists candidates with their best places, which the map shows', async ({ atlas }) => {
  await openDrawer(atlas, 'Candidates');
  await drawerOf(atlas).getByRole('button', { name: 'Primary' }).click();
  const rows = drawerOf(atlas).getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(23);
  await expect(rows.first()).toContainText('10,728');
  const link = rows.nth(2).getByRole('button').nth(1);
  const name = await link.innerText();
  await link.click();
  await expect(inspectorOf(atlas)).toContainText(name);
  await rows.nth(2).getByRole('button').first().click();
  await expect
    .poll(() => mapOf(atlas).evaluate((element: AtlasMapElement) => element.dataset['sceneTitle'] ?? ''))
    .toContain('Cabildo');
});
