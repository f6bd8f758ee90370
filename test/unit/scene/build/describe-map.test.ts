import { describe, expect, it } from 'vitest';
import { describeMap } from '../../../../src/scene/build/describe-map';
import { madeUpPack as pack } from '../../../fixtures/made-up-pack';
import { primary, runoff, specWith, type LayerChanges } from '../spec-with';

const told = (changes: LayerChanges): string => describeMap(pack, specWith(pack, changes));

describe('describeMap', () => {
  it('tells the range with the places at its ends, and what the signs mean', () => {
    const measure = { kind: 'swing', from: primary, to: runoff, candidate: 'Ada Example' } as const;
    const text = told({ precincts: { measure, floor: 76 } });
    expect(text).toContain('Change in Example’s share, primary to runoff, by precinct.');
    expect(text).toContain('+17.5 in precinct Made-up Precinct 2 over 3 precinct areas');
    expect(text).toContain('minus: Lost share, plus: Gained share');
    expect(text).toContain('1 precinct area with too few votes is hatched.');
    expect(text).toContain('Maps 390 of 475 votes');
  });

  it('tells who leads in how many places, and who tie in how many', () => {
    const text = told({ precincts: { measure: { kind: 'winner', contest: runoff } } });
    expect(text).toContain(
      'Of 4 precinct areas: Ada Example in 2, Ben Placeholder in 1 and a tie of Ada Example and Ben Placeholder in 1.',
    );
  });

  it('tells tracts, with those that are uncertain', () => {
    const text = told({
      precincts: { visible: false },
      tracts: { visible: true, measure: { kind: 'demographic', measure: 'median-income' } },
    });
    expect(text).toContain('$40,000 in tract 00000000001');
    expect(text).toContain('2 census tracts are hatched: 1 with an uncertain estimate and 1 without data.');
  });

  it('says that a map of borders has no figures', () => {
    expect(told({ precincts: { visible: false } })).toContain('no figures');
  });
});
