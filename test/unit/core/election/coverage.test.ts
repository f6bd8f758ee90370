import { describe, expect, it } from 'vitest';
import { coverageOf, unplacedUnits } from '../../../../src/core/election/coverage';
import type { ContestReturns } from '../../../../src/core/election/contest';
import type { Pack } from '../../../../src/core/pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';

const primaryId = '1999-03-02-primary';

describe('coverage', () => {
  it('by precinct areas counts precincts with an area', () => {
    expect(coverageOf(madeUpPack, primaryId, 'precinct area')).toEqual({
      certifiedVotes: 475,
      reportedVotes: 475,
      placedVotes: 390,
      unplacedVotes: 70,
      share: 390 / 475,
      precinctCount: 6,
      placedPrecinctCount: 5,
      unplacedPrecinctCount: 1,
      ballotGroupCount: 1,
      ballotGroupVotes: 15,
    });
  });

  it('by neighborhoods counts the located precincts outside every neighborhood as unplaced', () => {
    expect(coverageOf(madeUpPack, primaryId, 'neighborhood')).toMatchObject({
      placedVotes: 300,
      unplacedVotes: 160,
      ballotGroupVotes: 15,
      placedPrecinctCount: 4,
    });
  });

  it('is of the certified votes where the units report fewer', () => {
    const [primary] = madeUpPack.contests as [ContestReturns];
    const candidates = primary.candidates.map((candidate) => ({ ...candidate, certifiedVotes: 100 }));
    const pack: Pack = { ...madeUpPack, contests: [{ ...primary, candidates }] };
    expect(coverageOf(pack, primaryId, 'precinct area')).toMatchObject({
      certifiedVotes: 500,
      reportedVotes: 475,
      share: 390 / 500,
    });
  });

  it('is of the reported votes where a certified total is missing', () => {
    const [primary] = madeUpPack.contests as [ContestReturns];
    const candidates = primary.candidates.map((candidate) => ({ ...candidate, certifiedVotes: null }));
    const pack: Pack = { ...madeUpPack, contests: [{ ...primary, candidates }] };
    expect(coverageOf(pack, primaryId, 'precinct area')).toMatchObject({
      certifiedVotes: null,
      share: 390 / 475,
    });
  });

  it('does not exist for an unknown contest', () => {
    expect(() => coverageOf(madeUpPack, 'no such contest', 'precinct area')).toThrow(RangeError);
  });
});

it('lists every unit that the map leaves out, with its votes and the reason', () => {
  expect(
    unplacedUnits(madeUpPack, primaryId).map(({ unit, votes, reason }) => [unit.id, votes, reason]),
  ).toEqual([
    ['Made-up Precinct 6', 70, 'not located'],
    ['Made-up Ballot Group', 15, 'ballot group'],
  ]);
});
