import { describe, expect, it } from 'vitest';
import { neighborhoodOfPrecinct, tallyOf } from '../../../../src/core/election/unit-tally';
import type { Pack, UnitReference } from '../../../../src/core/pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';

const primaryId = '1999-03-02-primary';
const votesIn = (unit: UnitReference['unit'], id: string, pack = madeUpPack) =>
  tallyOf(pack, primaryId, { unit, id })?.votes ?? null;

describe('the votes of a place', () => {
  it('count everything for the district, unplaced precincts and ballot groups included', () => {
    expect(votesIn('district', 'made-up-1')).toEqual([205, 120, 90, 60, 0]);
  });

  it('sum the precincts that share an area', () => {
    expect(votesIn('precinct area', 'area-c')).toEqual([40, 40, 10, 10, 0]);
  });

  it('sum the located precincts inside a neighborhood', () => {
    expect(votesIn('neighborhood', 'made-up-heights')).toEqual([80, 60, 40, 20, 0]);
    expect(votesIn('neighborhood', 'made-up-flats')).toEqual([40, 40, 10, 10, 0]);
  });

  it('are not known for tracts, neighboring districts and places that do not exist', () => {
    expect(votesIn('tract', '00000000001')).toBeNull();
    expect(votesIn('district', 'made-up-2')).toBeNull();
    expect(votesIn('precinct area', 'nowhere')).toBeNull();
    expect(votesIn('neighborhood', 'nowhere')).toBeNull();
    expect(tallyOf(madeUpPack, 'no such contest', { unit: 'district', id: 'made-up-1' })).toBeNull();
  });

  it('leave out a ballot group that bears the id of a precinct', () => {
    const contests = madeUpPack.contests.map((returns) => ({
      ...returns,
      units: returns.units.map((unit) => ({ ...unit, kind: 'ballot group' as const })),
    }));
    const pack: Pack = { ...madeUpPack, contests };
    expect(votesIn('precinct area', 'area-a', pack)).toEqual([0, 0, 0, 0, 0]);
    expect(votesIn('neighborhood', 'made-up-flats', pack)).toEqual([0, 0, 0, 0, 0]);
  });

  it('are the same object when asked again, so that painters can compare by identity', () => {
    const reference: UnitReference = { unit: 'neighborhood', id: 'made-up-flats' };
    expect(tallyOf(madeUpPack, primaryId, reference)).toBe(tallyOf(madeUpPack, primaryId, { ...reference }));
  });
});

describe('precincts in neighborhoods', () => {
  it('leave out precincts without a location and outside every neighborhood', () => {
    expect([...neighborhoodOfPrecinct(madeUpPack)]).toEqual([
      ['Made-up Precinct 1', 'made-up-heights'],
      ['Made-up Precinct 2', 'made-up-heights'],
      ['Made-up Precinct 3', 'made-up-flats'],
      ['Made-up Precinct 4', 'made-up-flats'],
    ]);
  });

  it('count once where neighborhoods overlap: in the one of smaller area, whatever the order', () => {
    const flats = madeUpPack.neighborhoods.filter((neighborhood) => neighborhood.id === 'made-up-flats');
    const [district] = madeUpPack.districts;
    if (district === undefined) throw new Error('the made-up pack has a district');
    const everything = { id: 'everything', name: 'Everything', geometry: district.geometry };
    for (const neighborhoods of [
      [everything, ...flats],
      [...flats, everything],
    ]) {
      const pack: Pack = { ...madeUpPack, neighborhoods };
      expect(votesIn('neighborhood', 'made-up-flats', pack)).toEqual([40, 40, 10, 10, 0]);
      expect(votesIn('neighborhood', 'everything', pack)).toEqual([120, 70, 60, 40, 0]);
    }
  });
});
