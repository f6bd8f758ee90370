import { describe, expect, it } from 'vitest';
import { districtProfile } from '../../../src/core/census/district-profile';
import { measurePlace } from '../../../src/core/census/measure-place';
import { residentsOf } from '../../../src/core/census/residents';
import { bestUnitsOf } from '../../../src/core/election/best-units';
import {
  commonCandidates,
  eliminatedCandidates,
  marginChange,
  newcomers,
  totalChange,
  votesGained,
} from '../../../src/core/election/change';
import { commonGeography } from '../../../src/core/election/common-units';
import { findContest } from '../../../src/core/election/find-contest';
import { effectiveCandidates } from '../../../src/core/election/effective-candidates';
import { groupShareOf } from '../../../src/core/election/group-share';
import { participationOf } from '../../../src/core/election/participation';
import { placedAt } from '../../../src/core/election/placed';
import { shareOf } from '../../../src/core/election/tally';
import { tallyOf } from '../../../src/core/election/unit-tally';
import type { UnitReference } from '../../../src/core/pack';
import { readShippedPack } from '../../fixtures/shipped-pack';

const pack = readShippedPack();
const primaryId = '2017-04-04-primary';
const runoffId = '2017-06-06-runoff';
const [district] = pack.districts;
if (district === undefined) throw new Error('the shipped pack has a district');
const whole: UnitReference = { unit: 'district', id: district.id };
const [primary, runoff] = [primaryId, runoffId].map((id) => tallyOf(pack, id, whole));
if (!primary || !runoff) throw new Error('the shipped pack has votes in both rounds');

const percent = (share: number | null) => `${((share ?? NaN) * 100).toFixed(2)}%`;

describe('the shipped district from primary to runoff', () => {
  it('gives the survivors their shares and gains', () => {
    const rounds = (name: string) => [shareOf(primary, name), shareOf(runoff, name)].map(percent);
    expect(rounds('Jimmy Gomez')).toEqual(['25.36%', '59.22%']);
    expect(rounds('Robert Lee Ahn')).toEqual(['22.25%', '40.78%']);
    expect(votesGained(primary, runoff, 'Jimmy Gomez')).toBe(25_569 - 10_728);
    expect(votesGained(primary, runoff, 'Robert Lee Ahn')).toBe(17_610 - 9_415);
    expect(totalChange(primary, runoff)).toEqual({ votes: 871, relative: 871 / 42_308 });
    expect(percent(marginChange(primary, runoff, 'Jimmy Gomez', 'Robert Lee Ahn'))).toBe('15.33%');
  });

  it('names the survivors and the eliminated', () => {
    const [from, to] = [findContest(pack, primaryId), findContest(pack, runoffId)];
    if (from === undefined || to === undefined) throw new Error('the shipped pack has both contests');
    expect(commonCandidates(from, to)).toEqual(['Jimmy Gomez', 'Robert Lee Ahn']);
    expect(eliminatedCandidates(from, to)).toHaveLength(22);
    expect(newcomers(from, to)).toEqual([]);
    expect(percent(groupShareOf(primary, eliminatedCandidates(from, to)))).toBe('52.39%');
  });

  it('had some seven effective candidates, then two', () => {
    expect(effectiveCandidates(primary)).toBeCloseTo(7.184591, 6);
    expect(effectiveCandidates(runoff)).toBeCloseTo(1.934281, 6);
    expect(placedAt(primary, 3)).toMatchObject({ candidate: { name: 'Maria Cabildo' } });
  });

  it('may be compared in every precinct area and neighborhood that reports', () => {
    const areas = commonGeography(pack, primaryId, runoffId, 'precinct area');
    expect(areas.common).toHaveLength(pack.precinctAreas.length);
    expect(areas.commonVotes).toEqual({ from: 35_277, to: 36_116 });
    expect(areas.outsideVotes).toEqual({ from: 7_031, to: 7_063 });
    const neighborhoods = commonGeography(pack, primaryId, runoffId, 'neighborhood');
    expect(neighborhoods.differing).toEqual([]);
    expect(neighborhoods.commonVotes).toEqual(areas.commonVotes);
  });

  it('ranks the best areas of a candidate by share among those with enough votes', () => {
    const options = { by: 'share', floor: 10, count: 5 } as const;
    const best = bestUnitsOf(pack, primaryId, 'Robert Lee Ahn', 'precinct area', options);
    expect(best).toHaveLength(5);
    expect(best.every(({ total }) => total >= 10)).toBe(true);
    expect(best[0]?.share).toBeGreaterThan(0.5);
  });
});

describe('residents of the shipped district', () => {
  const residentsIn = (reference: UnitReference) => residentsOf(pack, reference)?.count ?? NaN;

  it('are the same by areas as in the whole, and near the count of whole tracts', () => {
    const inAreas = pack.precinctAreas.reduce(
      (sum, { id }) => sum + residentsIn({ unit: 'precinct area', id }),
      0,
    );
    expect(inAreas / residentsIn(whole)).toBeCloseTo(1, 4);
    expect(residentsIn(whole) / (districtProfile(pack).population ?? NaN)).toBeCloseTo(1, 1);
  });

  it('give a share of Hispanic people near that of whole tracts', () => {
    const measure = pack.demographicMeasures.find(({ id }) => id === 'hispanic_share');
    if (measure === undefined) throw new Error('the shipped pack has lost a measure');
    expect(measurePlace(pack, whole, measure).value).toBeCloseTo(0.639, 2);
  });

  it('and votes of the other round are the named denominators of participation', () => {
    const perVote = participationOf(pack, runoffId, whole, { kind: 'votes in contest', contest: primaryId });
    expect(perVote).toMatchObject({ numerator: 43_179, denominator: 42_308 });
    const perResident = participationOf(pack, runoffId, whole, { kind: 'residents' });
    expect('share' in perResident && percent(perResident.share)).toMatch(/^[56]\.\d\d%$/);
    expect(participationOf(pack, runoffId, whole, { kind: 'registered voters' })).toHaveProperty(
      'unavailable',
    );
  });
});
