import { givenText, madeUpPolygons, madeUpPrimary } from '../../fixtures/made-up-import';
import { inWebMercator } from '../../fixtures/made-up-projected';
import { waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { dropPaths, expectStep, goToStep, wizardOf, writeGiven } from './app/wizard-page';

test('asks what the coordinates of a file are in that does not say it, and takes the answer', async ({
  atlas,
}, testInfo) => {
  await waitForMap(atlas);
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, [inWebMercator, madeUpPrimary]));
  const wizard = wizardOf(atlas);
  await expectStep(atlas, 'Boundaries', 'needs attention (1)');
  await goToStep(atlas, 'Boundaries');
  await expect(wizard.getByText('is not longitude and latitude', { exact: false })).toBeVisible();
  const system = wizard.getByRole('combobox', { name: `Coordinate system of ${inWebMercator.name}` });
  await system.fill('EPSG:99999');
  await system.press('Enter');
  await expect(
    wizard.getByText('The file is in EPSG:99999, which is known here only', { exact: false }),
  ).toBeVisible();
  await system.fill('EPSG:3857');
  await system.press('Enter');
  await expect(wizard.getByText('Web Mercator, said by the person who imported it').first()).toBeVisible();
  await expectStep(atlas, 'Boundaries', 'done');
  await goToStep(atlas, 'Join');
  await wizard.getByRole('button', { name: 'Accept this rule' }).click();
  await expectStep(atlas, 'Join', 'done');

  await goToStep(atlas, 'Boundaries');
  await wizard.getByText('How the file is read').click();
  await expect(system).toHaveValue('EPSG:3857');
  await system.fill('');
  await system.press('Enter');
  await expectStep(atlas, 'Boundaries', 'needs attention (1)');
  await wizard.getByRole('button', { name: 'Undo' }).click();
  await expectStep(atlas, 'Boundaries', 'done');
});

test('lets a person say how a table is separated and encoded', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  const text = 'id;Ada, made up;Zo\u00eb Made-up\n0101;10;5\n0102;4;9\n';
  const table = { name: '19990105-made-up.csv', bytes: new Uint8Array(Buffer.from(text, 'latin1')) };
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, [madeUpPolygons, table]));
  await goToStep(atlas, 'Tables');
  const wizard = wizardOf(atlas);
  await wizard.getByText('How the file is read').click();
  await expect(wizard.getByText('Read as WINDOWS-1252, its cells separated by semicolons.')).toBeVisible();
  await wizard.getByRole('combobox', { name: `Encoding of ${table.name}` }).selectOption('macintosh');
  await expect(wizard.getByText('Zo\u00ce Made-up').first()).toBeVisible();
  await wizard.getByRole('combobox', { name: `Delimiter of ${table.name}` }).selectOption('Commas');
  await expect(wizard.getByText('its cells separated by commas.', { exact: false })).toBeVisible();
});

test('says that contests without a date need one, and where all of a file get it', async ({
  atlas,
}, testInfo) => {
  await waitForMap(atlas);
  const undated = givenText('made-up-office.csv', new TextDecoder().decode(madeUpPrimary.bytes));
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, [madeUpPolygons, undated]));
  await expectStep(atlas, 'Contests', 'needs attention (1)');
  await goToStep(atlas, 'Contests');
  const wizard = wizardOf(atlas);
  await expect(wizard.getByText('1 contest has no date.', { exact: false })).toBeVisible();
  await wizard.getByRole('button', { name: 'Go to Tables' }).click();
  const date = wizard.getByLabel(`Date of the election in ${undated.name}`);
  await date.fill('1999-01-05');
  await date.press('Enter');
  await expectStep(atlas, 'Contests', 'done');
});

/** Enough to be read for some seconds. */
const longTable = () =>
  givenText(
    'made-up-long.csv',
    [
      'id,Ada Made-up,Bo Made-up',
      ...Array.from({ length: 900_000 }, (_, row) => `${String(row).padStart(7, '0')},${row % 7},${row % 5}`),
    ].join('\n'),
  );

test('stops in the middle of a long reading, says so, and goes on', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  await dropPaths(atlas, await writeGiven(testInfo.outputDir, [madeUpPolygons, madeUpPrimary]));
  await expectStep(atlas, 'Join', 'needs attention (1)');
  const long = longTable();
  await dropPaths(atlas, await writeGiven(`${testInfo.outputDir}/long`, [long]));
  const wizard = wizardOf(atlas);
  await expect(wizard.locator('.import-work')).toBeVisible({ timeout: 30_000 });
  await wizard.getByRole('button', { name: 'Cancel' }).click();
  await expect(
    wizard.getByText('What is shown is older than your last change', { exact: false }),
  ).toBeVisible();
  await expect(wizard.getByRole('button', { name: 'Read the files' })).toBeVisible();

  await wizard.getByRole('button', { name: `Remove ${madeUpPrimary.name}` }).click();
  await wizard.getByRole('button', { name: 'Cancel' }).click();
  await expect(wizard.getByRole('button', { name: 'Read the files' })).toBeVisible();
  await wizard.getByRole('button', { name: 'Leave and resume later' }).click();
  await waitForMap(atlas);
});
