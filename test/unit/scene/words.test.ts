import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatFineBreak,
  formatPoints,
  formatPointsBreak,
  formatShare,
  formatShareBreak,
  formatVotes,
} from '../../../src/words/format';
import { endLabelsOf } from '../../../src/scene/legend/legend-words';
import { describeMeasure } from '../../../src/document/measures/describe-measure';
import { niceBreaks } from '../../../src/document/measures/nice-breaks';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { primary, runoff } from './spec-with';

describe('numbers', () => {
  it('prints votes, shares and points as the desk does', () => {
    expect(formatVotes(42308)).toBe('42,308');
    expect(formatShare(0.25357)).toBe('25.4%');
    expect(formatPoints(0.123)).toBe('+12.3');
    expect(formatPoints(-0.04)).toBe('−4.0');
    expect(formatPoints(-0.0001)).toBe('0.0');
    expect(formatPointsBreak(-0.2)).toBe('−20');
    expect([0.0025, 0.005, 0.0075].map(formatShareBreak)).toEqual(['0.25%', '0.5%', '0.75%']);
    expect(formatShareBreak(0.25367)).toBe('25.4%');
    expect([1.35, 1.5, 1.95].map(formatFineBreak)).toEqual(['1.35', '1.5', '1.95']);
    expect(formatCount(1, 'precinct')).toBe('1 precinct');
    expect(formatDate('1999-05-04')).toBe('4 May 1999');
    expect(formatDate('ACS 1994–1998')).toBe('ACS 1994–1998');
  });
});

describe('measures in words', () => {
  it('describes each measure as a headline begins', () => {
    const described = [
      { kind: 'margin', contest: runoff, over: null, under: null },
      { kind: 'margin', contest: primary, over: null, under: null },
      { kind: 'margin', contest: primary, over: 'Cleo Sample', under: null },
      { kind: 'votes', contest: primary, candidate: null },
      { kind: 'swing', from: primary, to: runoff, candidate: 'Ada Example' },
      { kind: 'demographic', measure: 'left-handed' },
    ] as const;
    expect(described.map((measure) => describeMeasure(pack, measure))).toEqual([
      'Margin in the runoff',
      'Example’s margin over Placeholder in the primary',
      'Sample’s margin over Example in the primary',
      'Votes cast in the primary',
      'Change in Example’s share, primary to runoff',
      'Left-handed',
    ]);
  });

  it('says who leads at each end of a margin', () => {
    const measure = { kind: 'margin', contest: runoff, over: null, under: null } as const;
    expect(endLabelsOf(pack, measure)).toEqual(['Placeholder leads', 'Example leads']);
  });
});

describe('niceBreaks', () => {
  it('takes round, equal steps and ignores a few extremes', () => {
    const incomes = [...Array.from({ length: 100 }, (_, index) => 20_000 + index * 700), 250_000];
    expect(niceBreaks(incomes, 6)).toEqual([30_000, 40_000, 50_000, 60_000, 70_000, 80_000]);
  });

  it('needs values that differ', () => {
    expect(niceBreaks([], 6)).toEqual([]);
    expect(niceBreaks([3, 3, 3], 6)).toEqual([]);
  });
});
