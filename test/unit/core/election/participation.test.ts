import { describe, expect, it } from 'vitest';
import type { ContestReturns } from '../../../../src/core/election/contest';
import { participationOf } from '../../../../src/core/election/participation';
import { participationChange } from '../../../../src/core/election/participation-change';
import type { Pack, UnitReference } from '../../../../src/core/pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';
import { describeDenominator } from '../../../../src/words/describe-denominator';
import { words } from '../../../../src/words/words';

const primaryId = '1999-03-02-primary';
const runoffId = '1999-05-04-runoff';
const heights: UnitReference = { unit: 'neighborhood', id: 'made-up-heights' };
const areaA: UnitReference = { unit: 'precinct area', id: 'area-a' };
const votesInPrimary = { kind: 'votes in contest', contest: primaryId } as const;

describe('participation', () => {
  it('counts votes per resident, and says what the figure leaves out', () => {
    const result = participationOf(madeUpPack, primaryId, heights, { kind: 'residents' });
    expect(result).toMatchObject({ numerator: 200 });
    if ('unavailable' in result) throw new Error(words.unavailable(result.unavailable));
    expect(result.denominator).toBeCloseTo(1000, 6);
    expect(result.share).toBeCloseTo(0.2, 9);
    expect(result.marginOfError).toBeCloseTo((0.2 * 100) / 1000, 9);
    expect(words.participation(result.basis)).toContain('residents of all ages');
    expect(words.participation(result.basis)).toContain('votes of 2 unplaced precincts');
    expect(words.participation(result.basis).toLowerCase()).not.toContain('turnout');
  });

  it('says where an area is approximate', () => {
    const result = participationOf(madeUpPack, primaryId, areaA, { kind: 'residents' });
    expect('basis' in result && words.participation(result.basis)).toContain('The area is approximate.');
  });

  it('counts votes per vote of another contest', () => {
    expect(participationOf(madeUpPack, runoffId, areaA, votesInPrimary)).toMatchObject({
      numerator: 100,
      denominator: 100,
      share: 1,
      marginOfError: null,
    });
    expect(describeDenominator(madeUpPack, votesInPrimary)).toBe(
      'votes for all candidates in Made-up primary, 2 March 1999',
    );
  });

  it('changes by the difference of shares of one denominator', () => {
    const change = participationChange(madeUpPack, primaryId, runoffId, heights, { kind: 'residents' });
    expect('share' in change && change.share).toBeCloseTo(0.18 - 0.2, 9);
  });
});

describe('participation is unavailable, with the reason,', () => {
  const reason = (
    reference: UnitReference,
    denominator: Parameters<typeof participationOf>[3],
    pack = madeUpPack,
  ) => {
    const result = participationOf(pack, runoffId, reference, denominator);
    return 'unavailable' in result ? words.unavailable(result.unavailable) : null;
  };

  it('where the pack lacks the denominator', () => {
    expect(reason(areaA, { kind: 'registered voters' })).toContain('registered voters');
    expect(reason(areaA, { kind: 'votes in contest', contest: 'none' })).toContain('contest none');
    const pack: Pack = { ...madeUpPack, demographicMeasures: [] };
    expect(reason(areaA, { kind: 'residents' }, pack)).toContain('residents');
  });

  it('where votes are not known', () => {
    expect(reason({ unit: 'tract', id: '00000000001' }, { kind: 'residents' })).toContain('tracts');
    expect(reason({ unit: 'neighborhood', id: 'nowhere' }, { kind: 'residents' })).toContain('no votes');
  });

  it('where the two contests had different precincts, or none', () => {
    const [primary, runoff] = madeUpPack.contests as [ContestReturns, ContestReturns];
    const pack: Pack = { ...madeUpPack, contests: [{ ...primary, units: primary.units.slice(1) }, runoff] };
    expect(reason(areaA, votesInPrimary, pack)).toContain('Not the same precincts');
    const mirrored: Pack = { ...madeUpPack, contests: [primary, { ...runoff, units: [] }] };
    expect(reason(areaA, votesInPrimary, mirrored)).toContain('No precinct reported');
  });
});
