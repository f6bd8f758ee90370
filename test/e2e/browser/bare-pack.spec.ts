import { writeFile } from 'node:fs/promises';
import { buildPackFiles } from '../../../src/pack/write/build-pack-files';
import { zipFiles } from '../../fixtures/bad-packs';
import { madeUpInput } from '../../fixtures/made-up-pack-files';
import { waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { drawerOf, gridOf, openDrawer } from './app/drawer-page';

const { boundaries, contests, returns, totals, precincts, facts } = madeUpInput.resources;

/** What an import of precincts and returns makes: nothing but them. */
const bareFiles = () =>
  buildPackFiles({
    ...madeUpInput,
    name: 'bare',
    resources: Object.fromEntries(
      Object.entries({ boundaries, contests, returns, totals, precincts, facts }).filter(
        ([, resource]) => resource !== undefined,
      ),
    ),
    districts: madeUpInput.districts.filter(({ role }) => role === 'district'),
    neighborhoods: [],
    columns: [],
    measures: [],
    tracts: [],
    roads: [],
    roadLabels: [],
    places: [],
  });

test('a pack of precincts and returns alone offers nothing that it has not', async ({ atlas }, testInfo) => {
  await openDrawer(atlas, 'Table');
  await drawerOf(atlas).getByRole('combobox', { name: 'Rows' }).selectOption('neighborhoods');
  const path = testInfo.outputPath('bare.zip');
  await writeFile(path, zipFiles(bareFiles()));
  await atlas.getByRole('button', { name: 'Open a pack…' }).click();
  const choosing = atlas.waitForEvent('filechooser');
  await atlas.getByRole('button', { name: 'Zipped pack…' }).click();
  await (await choosing).setFiles(path);
  await expect(atlas.getByRole('heading', { level: 1 })).toHaveText('MU-1');
  await waitForMap(atlas);

  await expect(atlas.getByRole('checkbox', { name: /^Show / })).toHaveCount(2);
  await expect(atlas.getByRole('button', { name: /^Fill by / })).toHaveText(['Precincts']);
  await atlas.getByRole('button', { name: 'Options of district boundary' }).click();
  await expect(atlas.getByRole('button', { name: 'Move district boundary up' })).toBeDisabled();
  await atlas.getByRole('button', { name: 'Move district boundary down' }).click();
  await expect(atlas.locator('[data-layer]').first()).toHaveAttribute('data-layer', 'precincts');

  const rows = drawerOf(atlas).getByRole('combobox', { name: 'Rows' });
  await expect(rows).toHaveValue('precincts');
  await expect(rows.getByRole('option')).toHaveText(['Precincts']);
  await expect(gridOf(atlas)).toContainText('01');

  await atlas.keyboard.press('Control+Shift+e');
  const dialog = atlas.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('group', { name: 'Layer' }).getByRole('radio')).toHaveCount(2);
});
