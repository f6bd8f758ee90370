import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { inspectorOf, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

const sectionOf = (page: Page, title: string): Locator =>
  inspectorOf(page)
    .locator('details.section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).include('.inspector').analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
};

for (const [width, height] of [
  [1280, 800],
  [1024, 700],
] as const) {
  test(`draws the runoff’s count over time at ${width}×${height}`, async ({ atlas }) => {
    await atlas.setViewportSize({ width, height });
    await waitForMap(atlas);
    if ((await inspectorOf(atlas).count()) === 0)
      await atlas.getByRole('button', { name: /inspector/i }).click();
    const count = sectionOf(atlas, 'Count over time');
    const chart = count.getByRole('img', { name: /Chart of shares over time/ });
    await chart.scrollIntoViewIfNeeded();
    const sideways = await atlas
      .locator('.inspector-body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(sideways).toBe(0);
    await expect(chart.getByText('Jimmy Gomez')).toBeVisible();
    for (const share of ['52.2%', '47.8%', '60.1%', '39.9%', '59.2%', '40.8%']) {
      await expect(chart.getByText(share, { exact: true })).toBeVisible();
    }
    for (const words of ['6 June', '1 day', '7 June', 'final', 'undated']) {
      await expect(chart.getByText(words, { exact: true })).toBeVisible();
    }
    await expect(chart.locator('circle.is-hollow')).toHaveCount(2);
    const box = (await chart.boundingBox())!;
    for (const text of await chart.locator('text').all()) {
      const { x, width: length } = (await text.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(box.x - 1);
      expect(x + length).toBeLessThanOrEqual(box.x + box.width + 1);
    }
  });
}

test('gives each snapshot with its source, in a list and in a table', async ({ atlas }) => {
  await waitForMap(atlas);
  const count = sectionOf(atlas, 'Count over time');
  const snapshots = count.getByRole('list', { name: 'Snapshots and their sources' }).getByRole('listitem');
  await expect(snapshots).toHaveCount(3);
  await expect(snapshots.nth(0)).toContainText('21 of 192 precincts');
  await expect(snapshots.nth(0)).toContainText('10,248 (52.2%)');
  await expect(snapshots.nth(0)).toContainText('Source: City News Service, 6 June 2017');
  await expect(snapshots.nth(1)).toContainText('Source: Rewire report, 7 June 2017');
  await expect(snapshots.nth(2)).toContainText('Equals the certified count.');
  const rows = count.getByRole('table').getByRole('row');
  await expect(rows.nth(3)).toContainText('25,569 (59.2%)');
});

test('shows a contest known only by totals with no map of it', async ({ atlas }) => {
  await waitForMap(atlas);
  const totals = sectionOf(atlas, 'Contests known only by totals');
  await totals.scrollIntoViewIfNeeded();
  for (const words of [
    '3 March 2020',
    '49.5%',
    '23.2%',
    '34,034 voters, as then reported',
    'as of May 2020',
  ]) {
    await expect(totals).toContainText(words);
  }
  await expect(atlas.getByText('2020-03-03')).toHaveCount(0);
  const map = totals.getByRole('button', { name: 'Map Primary, 3 March 2020' });
  await expect(map).toBeDisabled();
  await expect(map).toHaveAccessibleDescription(/^[^.]*there is nothing to map\.$/);
});

test('dates and sources the timeline, the candidates and the endorsements', async ({ atlas }) => {
  await waitForMap(atlas);
  for (const title of ['Timeline', 'Candidates', 'Endorsements']) {
    await sectionOf(atlas, title).locator('summary').click();
  }
  const events = sectionOf(atlas, 'Timeline').getByRole('listitem');
  await expect(events.first()).toContainText('24 January 2017');
  await expect(events.first()).toContainText('Source not recorded');
  await expect(events.nth(1)).toContainText('Down With Tyranny, February 2017');
  const ahn = sectionOf(atlas, 'Candidates').getByRole('row', { name: /Robert Lee Ahn/ });
  await expect(ahn).toContainText('DEM');
  await expect(ahn).toContainText('Primary and Runoff');
  await expect(sectionOf(atlas, 'Candidates').getByRole('row', { name: /David Kim/ })).toContainText(
    'not recorded',
  );
  await expect(sectionOf(atlas, 'Endorsements')).toContainText('as of June 2017');
  expect(await seriousFindings(atlas)).toEqual([]);
});
