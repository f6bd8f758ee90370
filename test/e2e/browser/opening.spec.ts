import { countColours } from '../../fixtures/read-png';
import { coverageOf, inspectorOf, mapOf, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

test('opens on the runoff with the map painted', async ({ atlas }) => {
  await expect(atlas).toHaveTitle(/CA-34/);
  const picture = await waitForMap(atlas);
  const large = [...countColours(picture)].filter(([, count]) => count > 1500);
  expect(large.length).toBeGreaterThan(6);
  await expect(atlas.getByRole('button', { name: 'Show Runoff' })).toHaveAttribute('aria-pressed', 'true');
});

test('says how many votes the map shows', async ({ atlas }) => {
  await waitForMap(atlas);
  const sentence = 'Maps 36,116 of 43,179 votes (83.6%); 32 precincts and 3 ballot groups not placed';
  await expect(coverageOf(atlas)).toHaveText(sentence);
  await expect(mapOf(atlas)).toHaveAccessibleDescription(new RegExp(sentence.replace(/[()]/g, '\\$&')));
  await atlas.getByRole('button', { name: 'Show Primary' }).click();
  await expect(coverageOf(atlas)).toHaveText(
    'Maps 35,277 of 42,308 votes (83.4%); 32 precincts and 3 ballot groups not placed',
  );
});

test('accounts for every vote of both rounds', async ({ atlas }) => {
  const section = inspectorOf(atlas).locator('details', {
    has: atlas.getByRole('heading', { name: 'Every vote accounted for' }),
  });
  const rows = [
    ['Placed on the map', '35,277', '36,116'],
    ['Precincts not placed', '7,031', '7,058'],
    ['Ballot groups', '0', '5'],
    ['Certified total', '42,308', '43,179'],
    ['Precincts placed', '160 of 192', '160 of 192'],
  ];
  for (const [title, primary, runoff] of rows) {
    const row = section
      .getByRole('row')
      .filter({ has: atlas.getByRole('rowheader', { name: title!, exact: true }) });
    await expect(row.getByRole('cell')).toHaveText([primary!, runoff!]);
  }
});

test('gives the district’s certified result with its source', async ({ atlas }) => {
  const inspector = inspectorOf(atlas);
  await expect(inspector.getByRole('heading', { name: 'CA-34' })).toBeVisible();
  const table = inspector.getByRole('table', { name: /runoff/i });
  await expect(table.getByRole('row', { name: /Jimmy Gomez.*25,569.*59\.2%/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /Robert Lee Ahn.*17,610.*40\.8%/ })).toBeVisible();
  await expect(inspector.getByText(/Source: Los Angeles County Registrar/).first()).toBeVisible();
});
