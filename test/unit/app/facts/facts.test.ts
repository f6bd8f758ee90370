import { describe, expect, test } from 'vitest';
import { candidateRoll } from '../../../../src/app/facts/candidate-roll';
import { contestsKnownByTotals } from '../../../../src/app/facts/totals-only';
import type { Pack, ReportedContest } from '../../../../src/core/pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';
import { readShippedPack } from '../../../fixtures/shipped-pack';

const reported: ReportedContest = {
  contestId: '2001-05-06-general',
  shares: { 'Ada Example': 0.75, 'Fay Newcomer': 0.25 },
  voters: null,
  asOf: '2001-06',
  source: 'Made-up Gazette',
};

const withReport = (changes: Partial<Pack['facts']> = {}): Pack => ({
  ...madeUpPack,
  facts: { ...madeUpPack.facts, reportedContests: [reported], ...changes },
});

describe('contests known only by totals', () => {
  test('are none where every contest has returns', () => {
    expect(contestsKnownByTotals(madeUpPack)).toEqual([]);
  });

  test('have the shipped pack’s later primary, its date from the timeline and one sentence of refusal', () => {
    const [known, ...others] = contestsKnownByTotals(readShippedPack());
    expect(others).toEqual([]);
    if (known?.kind !== 'reported') throw new Error('The contest is not one that is only reported.');
    expect(known.event?.date).toBe('2020-03-03');
    expect(known.reported.shares).toEqual({ 'Jimmy Gomez': 0.495, 'David Kim': 0.232 });
    expect(known.reported.voters).toBe(34034);
    expect(known.rest).toBeCloseTo(0.273);
    expect(known.refusal).toMatch(/^“Primary, 3 March 2020” [^.]*nothing to map\.$/);
  });

  test('have no date where the timeline does not tell of them, and no rest where the shares are whole', () => {
    expect(contestsKnownByTotals(withReport())).toMatchObject([{ event: null, rest: null }]);
    const event = { date: '2001-05-06', text: 'General election', source: null };
    expect(contestsKnownByTotals(withReport({ timeline: [event] }))).toMatchObject([{ event }]);
  });

  test('include a contest of the pack that no unit reports', () => {
    const contests = madeUpPack.contests.map((returns) => ({ ...returns, units: [] }));
    const [known] = contestsKnownByTotals({ ...madeUpPack, contests });
    expect(known).toMatchObject({ kind: 'certified', contestId: '1999-03-02-primary' });
    expect(known!.refusal).toContain('nothing to map');
  });
});

describe('the roll of candidates', () => {
  test('names everyone once, by the latest contest, with party and contests', () => {
    const roll = candidateRoll(withReport());
    expect(
      roll.map(({ name, party, contests, reported: only }) => [name, party, contests.length, only.length]),
    ).toEqual([
      ['Ada Example', 'Apple', 2, 1],
      ['Ben Placeholder', 'Apple', 2, 0],
      ['Cleo Sample', 'Pear', 1, 0],
      ['Dan Specimen', null, 1, 0],
      ['Eve Write-In', null, 1, 0],
      ['Fay Newcomer', null, 0, 1],
    ]);
  });
});
