import { describe, expect, it } from 'vitest';
import { districtProfile } from '../../../../src/core/census/district-profile';
import { sumMarginOfError } from '../../../../src/core/census/margin-of-error';
import { madeUpPack } from '../../../fixtures/made-up-pack';
import { words } from '../../../../src/words/words';

describe('the district profile', () => {
  const profile = districtProfile(madeUpPack);

  it('counts whole the tracts that are more than half inside, and says so', () => {
    expect(profile.tractCount).toBe(2);
    expect(profile.population).toBe(4000);
    expect(words.profileRule(profile.tractCount)).toContain('more than half their area');
  });

  it('recomputes rates from counts instead of averaging the tracts’ rates', () => {
    const share = profile.figures.find((figure) => figure.measure.id === 'left-handed');
    expect(share?.value).toBe(2500 / 4000);
    const squares = 50 ** 2 + 150 ** 2 - (2500 / 4000) ** 2 * (100 ** 2 + 200 ** 2);
    expect(share?.marginOfError).toBeCloseTo(Math.sqrt(squares) / 4000, 12);
    const density = profile.figures.find((figure) => figure.measure.id === 'population-density');
    expect(density?.value).toBe(1000);
  });

  it('leaves out medians and percent columns, which cannot be added', () => {
    expect(profile.figures.map((figure) => figure.measure.id)).toEqual(['population-density', 'left-handed']);
  });
});

it('adds margins as the root of squares, and of zero estimates only the largest margin', () => {
  const margin = sumMarginOfError([
    { estimate: 10, marginOfError: 3 },
    { estimate: 20, marginOfError: 4 },
    { estimate: 0, marginOfError: 12 },
    { estimate: 0, marginOfError: 11 },
  ]);
  expect(margin).toBe(13);
});
