import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { importSteps, importStepTitles } from '../../../src/app/import/import-state';
import {
  givenText,
  madeUpPolygons,
  madeUpPrimary,
  madeUpRunoff,
  madeUpTurnout,
} from '../../fixtures/made-up-import';
import { coverageOf, inspectorOf, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { expectOpenComparison, openComparison } from './app/compare-page';
import {
  acceptJoins,
  dropPaths,
  expectStep,
  goToStep,
  makePack,
  wizardOf,
  writeGiven,
} from './app/wizard-page';

const everything = [madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout];

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.import').analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('turns files that are dropped into a district of its own, step by step', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, everything));
  const wizard = wizardOf(atlas);
  await expect(wizard.getByRole('heading', { name: 'Files', level: 2 })).toBeFocused();
  await expect(wizard.getByText('5 rows · a row for each precinct, a column for each candidate')).toHaveCount(
    2,
  );
  await expect(wizard.getByText('GeoJSON · 6 areas')).toBeVisible();
  await expect(wizard.getByRole('status').filter({ hasText: 'joined' })).toHaveText(
    '0 of 15 units joined to boundaries.',
  );
  for (const step of importSteps) {
    const title = importStepTitles[step];
    await expect(wizard.getByRole('heading', { name: title, level: 2 })).toBeFocused();
    await expectAccessible(atlas, title);
    if (step === 'join') await acceptJoins(atlas);
    const next = wizard.getByRole('button', { name: /^Continue to/ });
    if (step !== 'finish') await next.click();
  }
  await wizard.getByRole('textbox', { name: 'District' }).fill('Made-up District');
  await wizard.getByRole('button', { name: 'Make the pack' }).click();
  await expect(wizard.getByRole('heading', { name: 'Made-up District is made.' })).toBeFocused();
  await expectAccessible(atlas, 'made');
  const downloading = atlas.waitForEvent('download');
  await wizard.getByRole('button', { name: 'Save as .zip' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.zip$/);

  await wizard.getByRole('button', { name: 'Open it' }).click();
  await expect(wizard).toHaveCount(0);
  await expect(inspectorOf(atlas).getByRole('heading', { name: 'Made-up District' })).toBeVisible();
  await expect(coverageOf(atlas)).toContainText('of 150 votes');
  await openComparison(atlas);
  await expectOpenComparison(atlas);
});

test('is left, and resumed after a reload with all that was decided', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, everything));
  await expectStep(atlas, 'Join', 'needs attention (3)');
  await acceptJoins(atlas);
  await wizardOf(atlas).getByRole('button', { name: 'Leave and resume later' }).click();
  await expect(coverageOf(atlas)).toContainText('Maps 36,116 of 43,179 votes');

  await atlas.reload();
  await waitForMap(atlas);
  await atlas.keyboard.press('Control+o');
  const dialog = atlas.getByRole('dialog', { name: 'Open a pack' });
  await dialog.getByRole('button', { name: new RegExp(`^${madeUpPolygons.name}`) }).click();
  await expectStep(atlas, 'Join', 'done');
  await wizardOf(atlas).getByRole('button', { name: 'Leave and resume later' }).click();

  await atlas.keyboard.press('Control+o');
  await dialog.getByRole('button', { name: `Discard ${madeUpPolygons.name}…` }).click();
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(dialog.getByRole('heading', { name: 'Keep working on an import' })).toHaveCount(0);
});

test('replaces a part of an imported pack, which is then removed', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  await makePack(atlas, await writeGiven(testInfo.outputDir, everything), 'Made-up District');
  await wizardOf(atlas).getByRole('button', { name: 'Open it' }).click();
  await expect(coverageOf(atlas)).toContainText('of 150 votes');

  await atlas.keyboard.press('Control+o');
  const dialog = atlas.getByRole('dialog', { name: 'Open a pack' });
  await dialog.getByRole('button', { name: 'Replace a part of this pack…' }).click();
  await expect(wizardOf(atlas).getByText('The rest of the pack stays.')).toBeVisible();
  const text = new TextDecoder().decode(madeUpRunoff.bytes).replace('0101,1,1,30,20,10', '0101,1,1,36,26,10');
  const newer = [givenText(madeUpRunoff.name, text)];
  await dropPaths(atlas, await writeGiven(`${testInfo.outputDir}/newer`, newer));
  await expectStep(atlas, 'Tables', 'done');
  await goToStep(atlas, 'Finish');
  await expect(wizardOf(atlas).getByRole('heading', { name: 'What is replaced' })).toBeVisible();
  await wizardOf(atlas).getByRole('button', { name: 'Make the pack with its new parts' }).click();
  await wizardOf(atlas).getByRole('button', { name: 'Open it' }).click();
  await expect(coverageOf(atlas)).toContainText('of 156 votes');

  await atlas.reload();
  await waitForMap(atlas);
  await atlas.keyboard.press('Control+o');
  await expect(dialog.getByText('imported · version 1.0.1')).toBeVisible();
  const removals = dialog.getByRole('button', { name: /^Remove / });
  await expect(removals).toHaveCount(1);
  await removals.first().click();
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(removals).toHaveCount(0);
});

test('lets a wide table be corrected column by column, on a page that stays as wide as it is', async ({
  atlas,
}, testInfo) => {
  await waitForMap(atlas);
  await atlas.setViewportSize({ width: 1024, height: 700 });
  const names = Array.from({ length: 60 }, (_, at) => `Candidate ${at + 1}`);
  const rows = ['01', '02', '03'].map((id) => [id, ...names.map(() => '2'), 'n/a'].join(','));
  const table = givenText('made-up-wide.csv', [['id', ...names, 'remark'].join(','), ...rows].join('\n'));
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, [table]));
  await goToStep(atlas, 'Tables');
  const wizard = wizardOf(atlas);
  const columns = wizard.getByRole('columnheader');
  await expect(columns).toHaveCount(61);
  await wizard.getByRole('checkbox', { name: /^Only columns that are used/ }).uncheck();
  await expect(columns).toHaveCount(62);
  expect(await atlas.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
  expect(await wizard.locator('.import-form').evaluate((form) => form.scrollWidth - form.clientWidth)).toBe(
    0,
  );
  await expectAccessible(atlas, 'Tables');

  await wizard.getByLabel('Date of the election in made-up-wide.csv').fill('1999-01-05');
  await wizard.getByLabel('Date of the election in made-up-wide.csv').press('Enter');
  await expectStep(atlas, 'Tables', 'done');
  const meaning = wizard.getByRole('combobox', { name: 'Meaning of Candidate 60', exact: true });
  await meaning.selectOption({ label: 'Counted, but no votes' });
  await wizard.getByRole('textbox', { name: 'Candidate of Candidate 1', exact: true }).fill('Ada Made-up');
  await goToStep(atlas, 'Contests');
  await expect(wizard.getByText('354 votes')).toBeVisible();
  await wizard.getByRole('button', { name: /59 candidates/ }).click();
  await expect(wizard.getByRole('rowheader', { name: 'Ada Made-up' })).toBeVisible();

  await goToStep(atlas, 'Tables');
  await wizard.getByRole('combobox', { name: 'Layout of made-up-wide.csv' }).selectOption('open-elections');
  await expect(wizard.getByText('No precinct was found in this table')).toBeVisible();
  await expectStep(atlas, 'Tables', 'needs attention (1)');
  await wizard.getByRole('button', { name: 'Undo' }).click();
  await expectStep(atlas, 'Tables', 'done');
});

test('is worked by keyboard, with undo, and refuses a pack among its files', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  await atlas.keyboard.press('Control+i');
  const wizard = wizardOf(atlas);
  await expect(wizard.getByRole('heading', { name: 'Files', level: 2 })).toBeFocused();
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, [madeUpPolygons, madeUpPrimary]));
  await expectStep(atlas, 'Join', 'needs attention (1)');
  await goToStep(atlas, 'Contests');
  const included = wizard.getByRole('checkbox', { name: /^Include / });
  await included.focus();
  await atlas.keyboard.press('Space');
  await expectStep(atlas, 'Contests', 'needs attention (1)');
  await atlas.keyboard.press('Control+z');
  await expect(included).toBeChecked();
  await expectStep(atlas, 'Contests', 'done');
  await atlas.keyboard.press('Control+Shift+z');
  await expect(included).not.toBeChecked();

  const pack = await writeGiven(`${testInfo.outputDir}/pack`, [givenText('datapackage.json', '{}')]);
  await dropPaths(atlas, pack);
  await expect(wizard.getByRole('alert')).toContainText('Leave the import to open it');
  await wizard.getByRole('button', { name: 'Leave and resume later' }).click();
  await expect(coverageOf(atlas)).toContainText('Maps 36,116 of 43,179 votes');
});

test('stops what runs, tells of files that cannot be read, and removes them', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  const bad = givenText('made-up-notes.docx', 'These are my notes.');
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, [madeUpPrimary, bad]));
  const wizard = wizardOf(atlas);
  await expectStep(atlas, 'Files', 'needs attention (1)');
  await expect(wizard.getByText('This is no format that can be read', { exact: false })).toBeVisible();
  await wizard.getByRole('button', { name: `Remove ${bad.name}` }).click();
  await expectStep(atlas, 'Files', 'done');

  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await atlas.route('**/api/addImportFile', async (route) => {
    await released;
    await route.continue();
  });
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, [madeUpPolygons, madeUpRunoff]));
  await expect(wizard.getByText(/^Taking /)).toBeVisible();
  await wizard.getByRole('button', { name: 'Cancel' }).click();
  release();
  await expect(wizard.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(wizard.getByRole('button', { name: `Remove ${madeUpRunoff.name}` })).toHaveCount(0);
});
