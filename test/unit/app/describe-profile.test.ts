import { expect, test } from 'vitest';
import { describeProfile } from '../../../src/app/inspect/describe-profile';
import { districtProfile } from '../../../src/core/census/district-profile';
import { residentsOf } from '../../../src/core/census/residents';
import type { Pack } from '../../../src/core/pack';
import { madeUpPack } from '../../fixtures/made-up-pack';
import { readShippedPack } from '../../fixtures/shipped-pack';

test('the shipped district tells what its people are a sum of, what the other sum is, and on which tract it turns', () => {
  const pack = readShippedPack();
  expect(districtProfile(pack).population).toBe(725455);
  expect(Math.round(residentsOf(pack, { unit: 'district', id: 'CA-34' })?.count ?? 0)).toBe(728499);
  expect(describeProfile(pack)).toEqual([
    'Census tracts with more than half their area inside the district, each counted whole (200 tracts).',
    'Where votes are divided by residents, each tract is split by area at the boundary instead, which gives 728,499.',
    'The boundary cuts tract 06037192620 almost in half: 49.99% of its area is inside, so its 3,758 people are all left out; a slightly different line would count them.',
  ]);
});

const withShares = (shares: readonly number[]): Pack => ({
  ...madeUpPack,
  tracts: madeUpPack.tracts.map((tract, index) => ({ ...tract, shareInsideDistrict: shares[index] ?? 1 })),
});

test.each([
  [0.502, 'all counted; a slightly different line would leave them out'],
  [0.5, 'all left out; a slightly different line would count them'],
  [0.4951, 'all left out; a slightly different line would count them'],
])('a tract of which %d is inside is told of', (share, words) => {
  const sentences = describeProfile(withShares([share]));
  expect(sentences.filter((sentence) => sentence.includes(words))).toHaveLength(1);
});

test.each([0, 0.494, 0.506, 1])('a tract of which %d is inside is not', (share) => {
  expect(districtProfile(withShares([share])).onTheEdge).toEqual([]);
});
