import { describe, expect, it } from 'vitest';
import { measurePlace } from '../../../../src/core/census/measure-place';
import { residentsOf } from '../../../../src/core/census/residents';
import type { DemographicMeasure } from '../../../../src/core/census/tract';
import type { Pack } from '../../../../src/core/pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';

const measureCalled = (id: string): DemographicMeasure => {
  const measure = madeUpPack.demographicMeasures.find((candidate) => candidate.id === id);
  if (measure === undefined) throw new Error(`the made-up pack has no measure ${id}`);
  return measure;
};

describe('residents', () => {
  it('are split over the areas of a tract, and together are those of the district', () => {
    const inArea = (id: string) => residentsOf(madeUpPack, { unit: 'precinct area', id })?.count ?? NaN;
    expect(inArea('area-a')).toBeCloseTo(500, 6);
    expect(inArea('area-c')).toBeCloseTo(1500, 6);
    const together = ['area-a', 'area-b', 'area-c', 'area-d'].reduce((sum, id) => sum + inArea(id), 0);
    expect(residentsOf(madeUpPack, { unit: 'district', id: 'made-up-1' })?.count).toBeCloseTo(together, 6);
    expect(residentsOf(madeUpPack, { unit: 'precinct area', id: 'area-a' })?.marginOfError).toBeCloseTo(
      50,
      6,
    );
  });

  it('are the published count of a tract', () => {
    expect(residentsOf(madeUpPack, { unit: 'tract', id: '00000000002' })).toMatchObject({
      count: 3000,
      marginOfError: 200,
    });
  });

  it('outside the district are not counted with a neighborhood that crosses its border', () => {
    const [heights, ...others] = madeUpPack.neighborhoods;
    const [tract, ...tracts] = madeUpPack.tracts;
    const [neighbor] = madeUpPack.districts.filter(({ role }) => role === 'neighbor');
    if (heights === undefined || tract === undefined || neighbor === undefined)
      throw new Error('the made-up pack has all of these');
    const beyond = { ...tract, id: '00000000009', geometry: neighbor.geometry };
    const wide: Pack = {
      ...madeUpPack,
      tracts: [tract, ...tracts, beyond],
      neighborhoods: [
        {
          ...heights,
          geometry: {
            type: 'MultiPolygon',
            coordinates: [heights.geometry, neighbor.geometry].map(
              ({ coordinates }) => coordinates as number[][][],
            ),
          },
        },
        ...others,
      ],
    };
    expect(residentsOf(wide, { unit: 'neighborhood', id: heights.id })?.count).toBeCloseTo(1000, 3);
  });

  it('are not known of unknown places, of neighboring districts and without a count of people', () => {
    expect(residentsOf(madeUpPack, { unit: 'district', id: 'made-up-2' })).toBeNull();
    expect(residentsOf(madeUpPack, { unit: 'tract', id: 'nowhere' })).toBeNull();
    const pack: Pack = { ...madeUpPack, tracts: [] };
    expect(residentsOf(pack, { unit: 'precinct area', id: 'area-a' })).toBeNull();
  });

  it('of tracts without data are missing, and said to be', () => {
    const [, ...known] = madeUpPack.tracts;
    const [first] = madeUpPack.tracts;
    if (first === undefined) throw new Error('the made-up pack has tracts');
    const values = { ...first.values, people: { estimate: null, marginOfError: null } };
    const pack: Pack = { ...madeUpPack, tracts: [{ ...first, values }, ...known] };
    expect(residentsOf(pack, { unit: 'precinct area', id: 'area-a' })).toBeNull();
    expect(residentsOf(pack, { unit: 'district', id: 'made-up-1' })?.missingTracts).toBe(1);
  });
});

describe('a demographic measure of any place', () => {
  it('is a share recomputed from counts, never a mean of shares', () => {
    const district = measurePlace(
      madeUpPack,
      { unit: 'district', id: 'made-up-1' },
      measureCalled('left-handed'),
    );
    expect(district.value).toBeCloseTo(2500 / 4000, 9);
    const inFlats = { unit: 'neighborhood', id: 'made-up-flats' } as const;
    expect(measurePlace(madeUpPack, inFlats, measureCalled('left-handed')).value).toBeCloseTo(0.75, 9);
  });

  it('is told of tracts only when it cannot be split', () => {
    const income = measureCalled('median-income');
    expect(measurePlace(madeUpPack, { unit: 'tract', id: '00000000001' }, income).value).toBe(40000);
    expect(measurePlace(madeUpPack, { unit: 'precinct area', id: 'area-a' }, income).value).toBeNull();
    const density = measureCalled('population-density');
    expect(measurePlace(madeUpPack, { unit: 'precinct area', id: 'area-a' }, density).value).toBeNull();
  });

  it('is a split count when it counts people', () => {
    const count = { ...measureCalled('median-income'), column: 'people', unit: 'people' } as const;
    expect(measurePlace(madeUpPack, { unit: 'precinct area', id: 'area-a' }, count).value).toBeCloseTo(
      500,
      6,
    );
  });
});
