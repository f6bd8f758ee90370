import { describe, expect, it } from 'vitest';
import {
  commonCandidates,
  eliminatedCandidates,
  marginChange,
  newcomers,
  totalChange,
  votesGained,
} from '../../../../src/core/election/change';
import type { ContestReturns } from '../../../../src/core/election/contest';
import { effectiveCandidates } from '../../../../src/core/election/effective-candidates';
import { groupShareOf, groupVotesOf } from '../../../../src/core/election/group-share';
import { placedAt, rankOf } from '../../../../src/core/election/placed';
import { isSmallCount } from '../../../../src/core/election/small-counts';
import { sumUnits } from '../../../../src/core/election/tally';
import { madeUpPack } from '../../../fixtures/made-up-pack';

const [primary, runoff] = madeUpPack.contests as [ContestReturns, ContestReturns];
const before = sumUnits(primary, primary.units);
const after = sumUnits(runoff, runoff.units);
const none = sumUnits(primary, []);

/** The primary with one unit that reports these votes. */
const tallyWith = (...votes: (number | null)[]) =>
  sumUnits(primary, [{ id: 'Made-up Precinct 1', kind: 'precinct', votes }]);
const withheld = tallyWith(9, null, 0, 0, 0);

describe('change between two contests', () => {
  it('is told in votes for who stood in both', () => {
    expect(votesGained(before, after, 'Ada Example')).toBe(25);
    expect(votesGained(before, after, 'Cleo Sample')).toBeNull();
    expect(votesGained(before, after, 'Nobody Atall')).toBeNull();
    expect(votesGained(withheld, after, 'Ada Example')).toBeNull();
  });

  it('is told of all votes, and as a part of the earlier ones where there were any', () => {
    expect(totalChange(before, after)).toEqual({ votes: -75, relative: -75 / 475 });
    expect(totalChange(none, after)).toEqual({ votes: 400, relative: null });
    expect(totalChange(withheld, after).relative).toBeNull();
  });

  it('is told of the margin of any two who stood in both', () => {
    const change = marginChange(before, after, 'Ada Example', 'Ben Placeholder');
    expect(change).toBeCloseTo(60 / 400 - 85 / 475, 12);
    expect(marginChange(before, after, 'Ada Example', 'Cleo Sample')).toBeNull();
    expect(marginChange(none, after, 'Ada Example', 'Ben Placeholder')).toBeNull();
  });

  it('names who stood in both, in the first only and in the second only', () => {
    expect(commonCandidates(primary, runoff)).toEqual(['Ada Example', 'Ben Placeholder']);
    expect(eliminatedCandidates(primary, runoff)).toEqual(['Cleo Sample', 'Dan Specimen', 'Eve Write-In']);
    expect(newcomers(primary, runoff)).toEqual([]);
    expect(newcomers(runoff, primary)).toEqual(['Cleo Sample', 'Dan Specimen', 'Eve Write-In']);
  });
});

describe('places', () => {
  const nameAt = (tally: typeof before, rank: number) => {
    const placed = placedAt(tally, rank);
    if (placed.kind === 'none') return null;
    return placed.kind === 'candidate'
      ? placed.candidate.name
      : placed.candidates.map((candidate) => candidate.name);
  };

  it('are told down to the last candidate with votes', () => {
    expect([1, 2, 3, 4, 5].map((rank) => nameAt(before, rank))).toEqual([
      'Ada Example',
      'Ben Placeholder',
      'Cleo Sample',
      'Dan Specimen',
      null,
    ]);
    expect(rankOf(before, 'Dan Specimen')).toBe(4);
    expect(rankOf(before, 'Eve Write-In')).toBeNull();
    expect(rankOf(before, 'Nobody Atall')).toBeNull();
  });

  it('are shared in a tie, which leaves the next place empty', () => {
    const tally = tallyWith(5, 5, 3, 3, 0);
    expect([1, 2, 3, 4].map((rank) => nameAt(tally, rank))).toEqual([
      ['Ada Example', 'Ben Placeholder'],
      null,
      ['Cleo Sample', 'Dan Specimen'],
      null,
    ]);
  });

  it('are not told without votes or where they are withheld', () => {
    expect(nameAt(none, 1)).toBeNull();
    expect(nameAt(withheld, 1)).toBeNull();
    expect(rankOf(withheld, 'Ada Example')).toBeNull();
    expect(() => placedAt(before, 0)).toThrow(RangeError);
  });
});

describe('groups of candidates', () => {
  it('sum votes, each name once', () => {
    expect(groupVotesOf(before, ['Cleo Sample', 'Dan Specimen', 'Cleo Sample'])).toBe(150);
    expect(groupShareOf(before, ['Cleo Sample', 'Dan Specimen'])).toBeCloseTo(150 / 475, 12);
    expect(groupVotesOf(before, [])).toBe(0);
  });

  it('have no share with a stranger among them, without votes, or where they are withheld', () => {
    expect(groupShareOf(after, ['Ada Example', 'Cleo Sample'])).toBeNull();
    expect(groupShareOf(none, ['Ada Example'])).toBeNull();
    expect(groupShareOf(withheld, ['Ada Example'])).toBeNull();
  });
});

describe('effective candidates', () => {
  it('are as many as share the votes equally', () => {
    expect(effectiveCandidates(tallyWith(7, 7, 7, 0, 0))).toBeCloseTo(3, 12);
    expect(effectiveCandidates(tallyWith(7, 0, 0, 0, 0))).toBe(1);
    expect(effectiveCandidates(tallyWith(60, 20, 20, 0, 0))).toBeCloseTo(1 / 0.44, 12);
  });

  it('are not told without votes or where they are withheld', () => {
    expect(effectiveCandidates(none)).toBeNull();
    expect(effectiveCandidates(withheld)).toBeNull();
  });
});

it('counts are small when any of them is below the floor', () => {
  const [nine, ten] = [tallyWith(9, 0, 0, 0, 0), tallyWith(5, 5, 0, 0, 0)];
  expect(isSmallCount([ten])).toBe(false);
  expect(isSmallCount([ten, nine])).toBe(true);
  expect(isSmallCount([nine], 5)).toBe(false);
});
