import { describe, expect, it } from 'vitest';
import { districtProfile } from '../../../src/core/census/district-profile';
import { measureTract } from '../../../src/core/census/measure-tract';
import { coverageOf, unplacedUnits } from '../../../src/core/election/coverage';
import { leadingPair } from '../../../src/core/election/default-pair';
import { findContest } from '../../../src/core/election/find-contest';
import { marginOf, rankTally, swingOf, tallyTotal, type Tally } from '../../../src/core/election/tally';
import { neighborhoodOfPrecinct, tallyOf } from '../../../src/core/election/unit-tally';
import { readShippedPack } from '../../fixtures/shipped-pack';

const pack = readShippedPack();
const primaryId = '2017-04-04-primary';
const runoffId = '2017-06-06-runoff';

function districtTally(contestId: string): Tally {
  const [district] = pack.districts;
  const tally = district && tallyOf(pack, contestId, { unit: 'district', id: district.id });
  if (!tally) throw new Error(`the shipped pack has no district votes in ${contestId}`);
  return tally;
}

/** A share as it is printed. */
const percent = (share: number | null | undefined) => `${((share ?? NaN) * 100).toFixed(2)}%`;

describe('the certified results of the shipped district', () => {
  const primary = districtTally(primaryId);
  const runoff = districtTally(runoffId);
  const results = (tally: Tally) =>
    rankTally(tally)
      .slice(0, 2)
      .map(({ candidate, votes, share, rank }) => [candidate.name, votes, percent(share), rank]);

  it('come out to the vote in the primary', () => {
    expect(tallyTotal(primary)).toBe(42_308);
    expect(rankTally(primary).filter(({ candidate }) => candidate.reportedByUnits)).toHaveLength(23);
    expect(results(primary)).toEqual([
      ['Jimmy Gomez', 10_728, '25.36%', 1],
      ['Robert Lee Ahn', 9_415, '22.25%', 2],
    ]);
  });

  it('come out to the vote in the runoff', () => {
    expect(tallyTotal(runoff)).toBe(43_179);
    expect(results(runoff)).toEqual([
      ['Jimmy Gomez', 25_569, '59.22%', 1],
      ['Robert Lee Ahn', 17_610, '40.78%', 2],
    ]);
    expect(percent(marginOf(runoff))).toBe('18.43%');
  });

  it('give both finalists a swing, and nobody else', () => {
    expect(percent(swingOf(primary, runoff, 'Jimmy Gomez'))).toBe('33.86%');
    expect(percent(swingOf(primary, runoff, 'Robert Lee Ahn'))).toBe('18.53%');
    expect(swingOf(primary, runoff, 'Maria Cabildo')).toBeNull();
  });

  it('name the same leading pair in both rounds', () => {
    for (const contestId of [primaryId, runoffId]) {
      const returns = findContest(pack, contestId);
      expect(returns && leadingPair(returns)).toEqual(['Jimmy Gomez', 'Robert Lee Ahn']);
    }
  });

  it('equal the certified totals candidate by candidate', () => {
    for (const tally of [primary, runoff]) {
      expect(tally.votes).toEqual(tally.candidates.map((candidate) => candidate.certifiedVotes));
    }
  });
});

describe('what a map of the shipped district leaves out', () => {
  it.each([
    [primaryId, 42_308, 35_277, 7_031, 0],
    [runoffId, 43_179, 36_116, 7_058, 5],
  ])('%s: every one of %i votes is placed or listed', (contestId, certifiedVotes, ...parts) => {
    const [placedVotes, unplacedVotes, ballotGroupVotes] = parts;
    const coverage = coverageOf(pack, contestId, 'precinct area');
    expect(coverage).toMatchObject({
      certifiedVotes,
      reportedVotes: certifiedVotes,
      placedVotes,
      unplacedVotes,
      ballotGroupVotes,
      precinctCount: 192,
      placedPrecinctCount: 160,
      unplacedPrecinctCount: 32,
      ballotGroupCount: 3,
    });
    const unplaced = unplacedUnits(pack, contestId);
    expect(unplaced).toHaveLength(35);
    expect(unplaced.reduce((sum, { votes }) => sum + votes, placedVotes)).toBe(certifiedVotes);
  });

  it('sums the precinct areas to the placed votes', () => {
    const total = pack.precinctAreas.reduce((sum, { id }) => {
      const tally = tallyOf(pack, runoffId, { unit: 'precinct area', id });
      return sum + (tally === null ? NaN : tallyTotal(tally));
    }, 0);
    expect(total).toBe(36_116);
  });

  it('rolls placed precincts up into neighborhoods, none twice and none lost', () => {
    const coverage = coverageOf(pack, runoffId, 'neighborhood');
    const rolledUp = pack.neighborhoods.reduce((sum, { id }) => {
      const tally = tallyOf(pack, runoffId, { unit: 'neighborhood', id });
      return sum + (tally === null ? NaN : tallyTotal(tally));
    }, 0);
    expect(rolledUp).toBe(coverage.placedVotes);
    expect(neighborhoodOfPrecinct(pack).size).toBe(coverage.placedPrecinctCount);
    expect(rolledUp + coverage.unplacedVotes + coverage.ballotGroupVotes).toBe(43_179);
  });
});

describe('who lives in the shipped district', () => {
  const profile = districtProfile(pack);
  const shareOfMeasure = (id: string) =>
    profile.figures.find(({ measure }) => measure.id === id)?.value ?? NaN;

  it('sums the people of the tracts mostly inside', () => {
    expect(profile.population).toBe(725_455);
    expect(shareOfMeasure('hispanic_share')).toBeCloseTo(0.639, 3);
    expect(shareOfMeasure('asian_share')).toBeCloseTo(0.193, 3);
    expect(shareOfMeasure('white_share')).toBeCloseTo(0.106, 3);
  });

  it('has groups that sum to everyone', () => {
    const groups = profile.figures.filter(({ measure }) => measure.kind === 'share');
    expect(groups).toHaveLength(5);
    expect(groups.reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBeCloseTo(1, 9);
  });

  it('tells how uncertain a median income is', () => {
    const tract = pack.tracts.find(({ id }) => id === '06037181000');
    const income = pack.demographicMeasures.find(({ id }) => id === 'median_household_income');
    if (tract === undefined || income === undefined)
      throw new Error('the shipped pack has lost a tract or a measure');
    const measured = measureTract(tract, income);
    expect(measured).toMatchObject({ value: 112_891, marginOfError: 14_642 });
    expect(measured.coefficientOfVariation).toBeCloseTo(14_642 / 1.645 / 112_891, 9);
  });
});
