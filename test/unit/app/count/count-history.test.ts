import { describe, expect, test } from 'vitest';
import { countHistories } from '../../../../src/app/count/count-history';
import type { CountHistory } from '../../../../src/app/count/count-history';
import { describeCheck } from '../../../../src/app/count/describe-check';
import { describeEntry, describeReporting, describeWhen } from '../../../../src/app/count/describe-point';
import type { CountSnapshot, Pack } from '../../../../src/core/pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';
import { readShippedPack } from '../../../fixtures/shipped-pack';

const runoff = '1999-05-04-runoff';

function snapshot(changes: Partial<CountSnapshot>): CountSnapshot {
  return {
    contestId: runoff,
    at: '1999-05-04T21:00Z',
    precinctsReporting: null,
    precinctsTotal: null,
    votes: null,
    shares: null,
    source: 'Made-up Gazette',
    ...changes,
  };
}

const withSnapshots = (...countSnapshots: readonly CountSnapshot[]): Pack => ({
  ...madeUpPack,
  facts: { ...madeUpPack.facts, countSnapshots },
});

const historyOf = (...snapshots: readonly CountSnapshot[]): CountHistory =>
  countHistories(withSnapshots(...snapshots))[0]!;

const checkOf = (changes: Partial<CountSnapshot>): string =>
  describeCheck(historyOf(snapshot(changes)).points[0]!.check);

describe('the shipped pack’s count over time', () => {
  const [history, ...others] = countHistories(readShippedPack());
  const points = history!.points;

  test('has the three snapshots of the runoff in time', () => {
    expect(others).toEqual([]);
    expect(points.map(describeWhen)).toEqual(['6 June 2017', '7 June 2017', 'Final, no time given']);
    expect(points.map(describeReporting)).toEqual([
      '21 of 192 precincts',
      'precincts reporting not recorded',
      '192 of 192 precincts',
    ]);
    expect(points.map(({ entries }) => entries.map(describeEntry))).toEqual([
      ['10,248 (52.2%)', '9,385 (47.8%)'],
      ['60.1%', '39.9%'],
      ['25,569 (59.2%)', '17,610 (40.8%)'],
    ]);
    expect(points.every(({ source }) => source.length > 0)).toBe(true);
  });

  test('agrees with the certified count at the end, and says how far off it was before', () => {
    expect(points.map(({ check }) => describeCheck(check))).toEqual([
      '45.5% of the certified votes; differs from the certified count, in points: Jimmy Gomez −7.0 and Robert Lee Ahn +7.0.',
      'Differs from the certified count, in points: Jimmy Gomez +0.9 and Robert Lee Ahn −0.9.',
      'Equals the certified count.',
    ]);
    const certified = history!.returns.candidates.map(({ certifiedVotes }) => certifiedVotes);
    expect(points.at(-1)!.entries.map(({ votes }) => votes)).toEqual(certified);
  });
});

describe('a count over time', () => {
  test('is absent where no snapshot is recorded', () => {
    expect(countHistories(madeUpPack)).toEqual([]);
  });

  test('orders snapshots by moment across offsets and keeps an undated one behind its predecessor', () => {
    const history = historyOf(
      snapshot({ at: '1999-05-05T01:00+02:00' }),
      snapshot({ at: 'recount' }),
      snapshot({ at: '1999-05-04T15:30-07:00' }),
      snapshot({ at: '1999-05-04' }),
    );
    expect(history.points.map(({ at }) => at)).toEqual([
      '1999-05-04',
      '1999-05-04T15:30-07:00',
      '1999-05-05T01:00+02:00',
      'recount',
    ]);
  });

  test('knows shares without votes, and votes of nobody without shares', () => {
    const [shares, none] = historyOf(
      snapshot({ shares: { 'Ada Example': 0.6 } }),
      snapshot({ at: 'final', votes: { 'Ada Example': 0, 'Ben Placeholder': 0 } }),
    ).points;
    expect(shares!.votes).toBeNull();
    expect(shares!.entries).toEqual([
      { name: 'Ada Example', votes: null, share: 0.6 },
      { name: 'Ben Placeholder', votes: null, share: null },
    ]);
    expect(none!.entries.map(({ share }) => share)).toEqual([null, null]);
  });

  test('keeps a name that the contest does not know and says so', () => {
    const history = historyOf(snapshot({ votes: { 'Zed Unheard-Of': 5, 'Ada Example': 15 } }));
    expect(history.candidates.map(({ name, isInContest }) => [name, isInContest])).toEqual([
      ['Ada Example', true],
      ['Zed Unheard-Of', false],
    ]);
    expect(describeCheck(history.points[0]!.check)).toBe(
      '5.0% of the certified votes; differs from the certified count, in points: Ada Example +17.5. ' +
        'Not in the returns of this contest: Zed Unheard-Of. Not given here: Ben Placeholder.',
    );
  });

  test('holds an empty snapshot', () => {
    expect(checkOf({})).toContain('no certified count to compare it with');
    expect(checkOf({ votes: {} })).toContain('no certified count to compare it with');
  });
});

describe('the check against the certified count', () => {
  const certified = { 'Ada Example': 230, 'Ben Placeholder': 170 };

  test('tells a final count that is not the certified one', () => {
    const all = { precinctsReporting: 6, precinctsTotal: 6 };
    expect(checkOf({ ...all, votes: certified })).toBe('Equals the certified count.');
    expect(checkOf({ ...all, votes: { ...certified, 'Ada Example': 232 } })).toBe(
      'Every precinct is in, yet it differs from the certified count, in votes: Ada Example +2.',
    );
  });

  test('compares shares alone to one decimal', () => {
    expect(checkOf({ shares: { 'Ada Example': 0.575, 'Ben Placeholder': 0.425 } })).toBe(
      'Equals the certified shares to one decimal.',
    );
    expect(checkOf({ shares: { 'Ada Example': 0.58, 'Ben Placeholder': 0.42 } })).toBe(
      'Differs from the certified count, in points: Ada Example +0.5 and Ben Placeholder −0.5.',
    );
  });

  test('compares with nothing where nothing is certified', () => {
    const contests = madeUpPack.contests.map((returns) => ({
      ...returns,
      candidates: returns.candidates.map((candidate) => ({ ...candidate, certifiedVotes: null })),
    }));
    const pack = { ...withSnapshots(snapshot({ votes: certified })), contests };
    const check = countHistories(pack)[0]!.points[0]!.check;
    expect(check.outcome).toBe('unknown');
    expect(check.progress).toBeNull();
  });
});
