import { swingOf } from '../../../src/core/election/tally';
import { tallyOf } from '../../../src/core/election/unit-tally';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { coverageOf, differenceOf, inspectorOf, searchFor, stillPicture, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

const pack = readShippedPack();

test('switches between primary, runoff and change', async ({ atlas }) => {
  const runoff = await waitForMap(atlas);
  const legend = atlas.getByRole('region', { name: 'Legend' });

  await atlas.getByRole('button', { name: 'Show Primary' }).click();
  await expect(coverageOf(atlas)).toContainText('42,308');
  await expect.poll(async () => differenceOf(runoff, await stillPicture(atlas))).toBeGreaterThan(0.05);
  const primary = await stillPicture(atlas);

  await atlas.getByRole('button', { name: 'Show Change' }).click();
  await expect(legend).toContainText(/change/i);
  await expect.poll(async () => differenceOf(primary, await stillPicture(atlas))).toBeGreaterThan(0.05);

  await atlas.getByRole('button', { name: 'Show Runoff' }).click();
  await expect(coverageOf(atlas)).toContainText('43,179');
  await expect.poll(async () => differenceOf(runoff, await stillPicture(atlas))).toBe(0);
});

test('says how a precinct’s shares changed', async ({ atlas }) => {
  await waitForMap(atlas);
  await atlas.getByRole('button', { name: 'Show Change' }).click();
  const area = pack.precinctAreas[40]!;
  await searchFor(atlas, area.precinctIds[0]!);
  const reference = { unit: 'precinct area', id: area.id } as const;
  const [from, to] = pack.contests.map(({ contest }) => tallyOf(pack, contest.id, reference)!);
  const points = Math.abs(swingOf(from!, to!, to!.candidates[0]!.name)! * 100).toFixed(1);
  await expect(inspectorOf(atlas)).toContainText(points);
});
