import { describe, expect, it } from 'vitest';
import type { ContestReturns } from '../../../../src/core/election/contest';
import { leadingPair } from '../../../../src/core/election/default-pair';
import {
  marginOf,
  rankTally,
  shareOf,
  signedMarginOf,
  sumUnits,
  swingOf,
  tallyTotal,
  winnerOf,
} from '../../../../src/core/election/tally';
import { madeUpPack } from '../../../fixtures/made-up-pack';

const [primary, runoff] = madeUpPack.contests as [ContestReturns, ContestReturns];

/** The primary with one unit that reports these votes. */
const tallyWith = (...votes: (number | null)[]) =>
  sumUnits(primary, [{ id: 'Made-up Precinct 1', kind: 'precinct', votes }]);

describe('a tally of all units', () => {
  const tally = sumUnits(primary, primary.units);

  it('sums every candidate over precincts and ballot groups', () => {
    expect(tally.votes).toEqual([205, 120, 90, 60, 0]);
    expect(tallyTotal(tally)).toBe(475);
    expect(tally.unitIds).toHaveLength(7);
  });

  it('tells shares, margin, winner and swing', () => {
    expect(shareOf(tally, 'Ada Example')).toBeCloseTo(205 / 475, 12);
    expect(marginOf(tally)).toBeCloseTo(85 / 475, 12);
    expect(winnerOf(tally)).toMatchObject({ kind: 'winner', candidate: { name: 'Ada Example' } });
    const later = sumUnits(runoff, runoff.units);
    expect(swingOf(tally, later, 'Ada Example')).toBeCloseTo(230 / 400 - 205 / 475, 12);
    expect(leadingPair(primary)).toEqual(['Ada Example', 'Ben Placeholder']);
  });

  it('has no swing for a candidate who stood in one contest only', () => {
    expect(swingOf(tally, sumUnits(runoff, runoff.units), 'Cleo Sample')).toBeNull();
  });
});

describe('ties', () => {
  it('share the better rank and skip the next one', () => {
    expect(rankTally(tallyWith(5, 9, 5, 7, 0)).map((entry) => [entry.candidate.name, entry.rank])).toEqual([
      ['Ben Placeholder', 1],
      ['Dan Specimen', 2],
      ['Ada Example', 3],
      ['Cleo Sample', 3],
      ['Eve Write-In', 5],
    ]);
  });

  it('at the top are told as a tie with no margin', () => {
    const tally = tallyWith(9, 3, 9, 0, 0);
    const winner = winnerOf(tally);
    expect(winner.kind === 'tie' && winner.candidates.map((candidate) => candidate.name)).toEqual([
      'Ada Example',
      'Cleo Sample',
    ]);
    expect(marginOf(tally)).toBe(0);
  });
});

describe('a place without votes', () => {
  it('has no share, margin or winner rather than zero', () => {
    const tally = tallyWith(0, 0, 0, 0, 0);
    expect(shareOf(tally, 'Ada Example')).toBeNull();
    expect(marginOf(tally)).toBeNull();
    expect(signedMarginOf(tally, 'Ada Example', 'Ben Placeholder')).toBeNull();
    expect(winnerOf(tally)).toEqual({ kind: 'none' });
  });
});

describe('redacted counts', () => {
  it('are not zero: a place that withholds one count has no share and no winner', () => {
    const tally = tallyWith(40, null, 3, 0, 0);
    expect(tally.redactedUnits).toBe(1);
    expect(shareOf(tally, 'Ada Example')).toBeNull();
    expect(winnerOf(tally)).toEqual({ kind: 'none' });
  });

  it('leave the shares of the published votes where other units are complete, and are counted', () => {
    const tally = sumUnits(primary, [
      { id: 'Made-up Precinct 1', kind: 'precinct', votes: [6, 2, 0, 0, 0] },
      { id: 'Made-up Precinct 2', kind: 'precinct', votes: [null, 2, 0, 0, 0] },
    ]);
    expect(tally.redactedUnits).toBe(1);
    expect(shareOf(tally, 'Ada Example')).toBe(0.6);
  });
});

it('has a margin of the whole share when nobody else stood', () => {
  const [candidate] = primary.candidates;
  const alone = { ...primary, candidates: candidate === undefined ? [] : [candidate] };
  const tally = sumUnits(alone, [{ id: 'Made-up Precinct 1', kind: 'precinct', votes: [8] }]);
  expect(marginOf(tally)).toBe(1);
  expect(leadingPair({ ...alone, units: [] })).toBeNull();
});

it.each([[[1, 2]], [[1, 2, 3, 4, -1]], [[1, 2, 3, 4, 0.5]], [[1, 2, 3, 4, NaN]]])(
  'stops at votes that no reader lets through: %j',
  (votes) => {
    expect(() => tallyWith(...votes)).toThrow(RangeError);
  },
);
