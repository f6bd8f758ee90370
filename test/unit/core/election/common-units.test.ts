import { describe, expect, it } from 'vitest';
import { bestUnitsOf } from '../../../../src/core/election/best-units';
import { commonGeography, comparableTallies } from '../../../../src/core/election/common-units';
import type { ContestReturns } from '../../../../src/core/election/contest';
import type { Pack } from '../../../../src/core/pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';

const fromId = '1999-03-02-primary';
const toId = '1999-05-04-runoff';
const [primary, runoff] = madeUpPack.contests as [ContestReturns, ContestReturns];

/** The made-up pack with only these precincts reporting in the runoff, and only these in the primary. */
const packWith = (inPrimary: readonly number[], inRunoff: readonly number[]): Pack => {
  const only = (returns: ContestReturns, numbers: readonly number[]) => ({
    ...returns,
    units: returns.units.filter(({ id }) => numbers.some((n) => id === `Made-up Precinct ${n}`)),
  });
  return { ...madeUpPack, contests: [only(primary, inPrimary), only(runoff, inRunoff)] };
};

describe('the geography that two contests share', () => {
  it('is every area when the same precincts report, with the rest of the votes outside', () => {
    const geography = commonGeography(madeUpPack, fromId, toId, 'precinct area');
    expect(geography.common.map(({ id }) => id)).toEqual(['area-a', 'area-b', 'area-c', 'area-d']);
    expect(geography.commonVotes).toEqual({ from: 390, to: 345 });
    expect(geography.incomparableVotes).toEqual({ from: 0, to: 0 });
    expect(geography.outsideVotes).toEqual({ from: 85, to: 55 });
  });

  it('lists areas of which only one contest, or not the same precincts, reported', () => {
    const pack = packWith([1, 2, 3, 4], [1, 3]);
    const geography = commonGeography(pack, fromId, toId, 'precinct area');
    expect(geography.common.map(({ id }) => id)).toEqual(['area-a']);
    expect(geography.onlyFrom.map(({ id }) => id)).toEqual(['area-b']);
    expect(geography.neither).toEqual(['area-d']);
    expect(geography.differing).toEqual([
      {
        id: 'area-c',
        precinctIds: ['Made-up Precinct 3'],
        onlyFromPrecinctIds: ['Made-up Precinct 4'],
        onlyToPrecinctIds: [],
        fromVotes: 100,
        toVotes: 45,
      },
    ]);
    expect(geography.commonVotes).toEqual({ from: 100, to: 100 });
    expect(geography.incomparableVotes).toEqual({ from: 200, to: 45 });
  });

  it('lets tallies be compared only where it is common', () => {
    const pack = packWith([1, 2, 3, 4], [1, 3]);
    const compare = (unit: 'district' | 'precinct area' | 'neighborhood' | 'tract', id: string) =>
      comparableTallies(pack, fromId, toId, { unit, id });
    expect(compare('precinct area', 'area-a')).not.toBeNull();
    expect(compare('precinct area', 'area-b')).toBeNull();
    expect(compare('precinct area', 'area-c')).toBeNull();
    expect(compare('neighborhood', 'made-up-heights')).toBeNull();
    expect(compare('district', 'made-up-1')).not.toBeNull();
    expect(compare('tract', '00000000001')).toBeNull();
  });

  it('throws on a contest that does not exist', () => {
    expect(() => commonGeography(madeUpPack, fromId, 'no such contest', 'neighborhood')).toThrow(RangeError);
  });
});

describe('the best units of a candidate', () => {
  const best = (by: 'share' | 'votes', floor = 0, count = Infinity) =>
    bestUnitsOf(madeUpPack, fromId, 'Ben Placeholder', 'precinct area', { by, floor, count });

  it('are ranked by share or by votes; equals share a rank', () => {
    expect(best('share').map(({ id, rank }) => [id, rank])).toEqual([
      ['area-b', 1],
      ['area-c', 1],
      ['area-a', 3],
      ['area-d', 4],
    ]);
    expect(best('votes', 0, 1)).toEqual([{ id: 'area-b', rank: 1, votes: 40, share: 0.4, total: 100 }]);
  });

  it('leave out small counts and units without a vote for the candidate', () => {
    expect(best('share', 95).map(({ id }) => id)).toEqual(['area-b', 'area-c', 'area-a']);
    const options = { by: 'share', floor: 0, count: 9 } as const;
    expect(bestUnitsOf(madeUpPack, fromId, 'Eve Write-In', 'neighborhood', options)).toEqual([]);
    expect(bestUnitsOf(madeUpPack, toId, 'Cleo Sample', 'neighborhood', options)).toEqual([]);
  });
});
