import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { openComparison, placeOf } from './app/compare-page';
import { hasSamples, leftoverOf, placedOf, previewOf, reading, sampleFiles } from './app/import-samples';
import { dropPaths, goToStep, wizardOf } from './app/wizard-page';

if (!hasSamples)
  console.log('Skipped: the import of published files; DISTRICT_ATLAS_SAMPLES names no folder.');
test.skip(!hasSamples, 'the published files are not here');
test.setTimeout(360_000);

/** Drops a sample on the window and waits until it is read. */
async function importSample(page: Page, sample: string, ending = ''): Promise<void> {
  await waitForMap(page);
  await dropPaths(page, sampleFiles(sample, ending));
  await expect(wizardOf(page)).toBeVisible();
}

async function joinChicago(page: Page): Promise<void> {
  await importSample(page, 'chicago-2023-mayor');
  await goToStep(page, 'Join');
  await expect(placedOf(page)).toHaveText('0 of 1,291 precincts and 0 of 564,524 votes are placed.', reading);
  await wizardOf(page).getByRole('button', { name: 'Accept for 4 tables' }).click();
  await expect(placedOf(page)).toHaveText(
    '1,290 of 1,291 precincts and 563,999 of 564,524 votes are placed.',
    reading,
  );
}

test('joins Chicago by a proposed rule, accepted by a click, and nothing before', async ({ atlas }) => {
  await importSample(atlas, 'chicago-2023-mayor');
  await goToStep(atlas, 'Join');
  await expect(placedOf(atlas)).toHaveText(/^0 of 1,291 precincts/, reading);
  await expect(wizardOf(atlas).locator('[data-exact]')).toHaveText('0 of 1,291 precincts join as they are.');
  const rule = wizardOf(atlas).getByRole('region', { name: 'A rule for 4 tables' });
  await expect(rule.getByText('1,290 of 1,291 precincts')).toHaveCount(4);
  await expect(rule.getByRole('row')).toHaveCount(11);

  await rule.getByRole('button', { name: 'Accept for 4 tables' }).click();
  await expect(placedOf(atlas)).toHaveText(/^1,290 of 1,291 precincts and 563,999 of 564,524 votes/, reading);
  await wizardOf(atlas).getByRole('button', { name: '20230404-mayor.csv' }).click();
  await expect(placedOf(atlas)).toHaveText(/^1,290 of 1,291 precincts and 611,950 of 612,514 votes/);

  await expect(leftoverOf(atlas, 'returns-without-polygon')).toContainText('2116');
  await expect(leftoverOf(atlas, 'duplicate-polygon')).toContainText('21021');
  await expect(leftoverOf(atlas, 'duplicate-polygon')).toContainText('2 polygons');

  await wizardOf(atlas).getByRole('button', { name: 'Take back' }).click();
  await expect(placedOf(atlas)).toHaveText(/^0 of 1,291 precincts/, reading);
});

test('repairs a single unit by hand, in the list and on the map, and takes it back', async ({ atlas }) => {
  await joinChicago(atlas);
  const orphan = leftoverOf(atlas, 'returns-without-polygon');
  await orphan.getByRole('button', { name: 'Place by hand: 2116' }).click();
  await atlas.getByRole('combobox', { name: 'Area of 2116' }).fill('21021');
  await atlas.keyboard.press('Enter');
  await expect(placedOf(atlas)).toHaveText(/^1,291 of 1,291 precincts and 564,524 of 564,524/, reading);
  await expect(placedOf(atlas)).toBeFocused();
  await expect(wizardOf(atlas).getByRole('region', { name: 'Area 21021' })).toContainText('2116');
  await wizardOf(atlas).getByRole('button', { name: '20230404-turnout.csv' }).click();
  await expect(placedOf(atlas)).toHaveText('1,291 of 1,291 precincts are placed.');

  await wizardOf(atlas).getByRole('button', { name: '20230228-mayor.csv' }).click();
  await leftoverOf(atlas, 'by-hand').getByRole('button', { name: 'Take back 2116' }).click();
  await expect(placedOf(atlas)).toHaveText(/^1,290 of 1,291/, reading);
  await orphan.getByRole('button', { name: 'Place by hand: 2116' }).click();
  await wizardOf(atlas).getByRole('button', { name: 'Point at it on the map' }).click();
  await expect(wizardOf(atlas).getByText('Click the area of 2116 on the map.')).toBeVisible();
  const reference = { unit: 'precinct area', id: '21021' } as const;
  let place = await placeOf(previewOf(atlas), reference);
  await expect(async () => {
    const next = await placeOf(previewOf(atlas), reference);
    const isStill = next !== null && next.x === place?.x && next.y === place.y;
    place = next;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [200] });
  await atlas.mouse.click(place!.x, place!.y);
  await expect(placedOf(atlas)).toHaveText(/^1,291 of 1,291/, reading);

  await atlas.getByRole('button', { name: 'Undo' }).last().click();
  await expect(placedOf(atlas)).toHaveText(/^1,290 of 1,291/, reading);
  await orphan.getByRole('button', { name: 'Place by hand: 2116' }).click();
  await wizardOf(atlas).getByRole('button', { name: 'It is not on the map' }).click();
  await expect(leftoverOf(atlas, 'off-the-map')).toContainText('2116', reading);
});

test('audits typed and pasted totals without blocking', async ({ atlas }) => {
  await importSample(atlas, 'chicago-2023-mayor');
  await goToStep(atlas, 'Audit');
  const runoff = wizardOf(atlas).locator('[data-contest]').filter({ hasText: '4 April 2023' });
  await expect(runoff).toBeVisible(reading);
  const [names, counts] = await Promise.all([
    runoff.locator('tbody th').allInnerTexts(),
    runoff.locator('tbody td:nth-child(2)').allInnerTexts(),
  ]);
  expect(counts.map((text) => Number(text.replace(',', ''))).reduce((sum, votes) => sum + votes)).toBe(
    612_514,
  );
  const first = runoff.getByRole('textbox').first();
  await first.fill('many');
  await expect(runoff.getByRole('alert')).toHaveText('Not a whole number. Write it like 12,345.');
  await first.press('Escape');

  const list = names.map((name, index) => `${name}\t${counts[index] ?? ''}`).reverse();
  await first.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, list.join('\n'));
  await expect(runoff.locator('.audit-status')).toHaveText('audited', reading);

  await first.fill('1');
  await first.press('Enter');
  await expect(runoff.locator('.audit-status')).toHaveText(/^differs by /, reading);
  await first.fill('');
  await first.press('Enter');
  await expect(runoff.locator('tbody tr').first().locator('.audit-difference')).toHaveText('', reading);
});

test('makes a pack of Chicago whose two rounds are compared', async ({ atlas }) => {
  await joinChicago(atlas);
  await goToStep(atlas, 'Finish');
  await wizardOf(atlas).getByRole('button', { name: 'Make the pack' }).click();
  await wizardOf(atlas).getByRole('button', { name: 'Open it' }).click(reading);
  await expect(wizardOf(atlas)).toHaveCount(0);
  await expect(atlas.locator('[data-coverage]')).toContainText('of 612,514 votes', reading);
  await openComparison(atlas);
});

test('lands Contra Costa where it lies and joins it by its prefix', async ({ atlas }) => {
  await importSample(atlas, 'contra-costa-2016');
  await goToStep(atlas, 'Boundaries');
  const extent = wizardOf(atlas).locator('[data-extent]');
  await expect(extent).toContainText('37.719° to 38.101° N, 121.534° to 122.436° W', reading);
  // The county's precincts as GDAL 3 projects them (EPSG:2227 to EPSG:4326), in degrees.
  const known = [-122.435722, 37.718508, -121.534341, 38.100931];
  const found = ((await extent.getAttribute('data-extent')) ?? '').split(' ').map(Number);
  const metresPerDegree = 111_320;
  known.forEach((degrees, index) => {
    const scale = index % 2 === 0 ? Math.cos((38 * Math.PI) / 180) : 1;
    expect(Math.abs((found[index] ?? NaN) - degrees) * metresPerDegree * scale).toBeLessThan(10);
  });
  await goToStep(atlas, 'Join');
  await expect(placedOf(atlas)).toHaveText(/^0 of 656 precincts/, reading);
  await wizardOf(atlas).getByRole('button', { name: 'Accept this rule' }).first().click();
  await expect(placedOf(atlas)).toHaveText(/^656 of 656 precincts/, reading);
});

for (const ending of ['.csv', '.xls'] as const) {
  const votes = { '.csv': '789,668', '.xls': '1,105,351' }[ending];
  test(`counts each vote of a Los Angeles statement (${ending}) once, and says what is missing`, async ({
    atlas,
  }) => {
    await importSample(atlas, 'la-county-sov-2014', ending);
    await goToStep(atlas, 'Join');
    await expect(wizardOf(atlas).locator('[data-counted]')).toContainText(
      `${votes} votes counted, none placed`,
      reading,
    );
    await expect(wizardOf(atlas).getByText('There are no boundaries yet')).toBeVisible();
    await expect(previewOf(atlas)).toHaveCount(0);
    await wizardOf(atlas).getByRole('button', { name: 'Add a boundary file' }).click();
    await expect(wizardOf(atlas).getByRole('heading', { name: 'Files', level: 2 })).toBeVisible();
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`has no serious finding of axe in the steps of an import in the ${theme} theme`, async ({ atlas }) => {
    await atlas.emulateMedia({ colorScheme: theme });
    await joinChicago(atlas);
    await leftoverOf(atlas, 'duplicate-polygon').getByRole('button', { name: '21021' }).click();
    await leftoverOf(atlas, 'returns-without-polygon')
      .getByRole('button', { name: 'Place by hand: 2116' })
      .click();
    await atlas.keyboard.press('ArrowDown');
    for (const step of ['Join', 'Boundaries', 'Audit'] as const) {
      if (step !== 'Join') await goToStep(atlas, step);
      const { violations } = await new AxeBuilder({ page: atlas }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        serious.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
        step,
      ).toEqual([]);
    }
  });
}
