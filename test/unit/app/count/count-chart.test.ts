import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutCountChart } from '../../../../src/app/count/chart/count-chart';
import type { CountChart } from '../../../../src/app/count/chart/count-chart';
import { placeInTime } from '../../../../src/app/count/chart/place-in-time';
import { scaleShares } from '../../../../src/app/count/chart/scale-shares';
import { spreadApart } from '../../../../src/app/count/chart/spread-apart';
import { countHistories } from '../../../../src/app/count/count-history';
import { readMoment } from '../../../../src/app/count/read-moment';
import type { CountSnapshot } from '../../../../src/core/pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';
import { seedProperties } from '../../../fixtures/property-settings';
import { readShippedPack } from '../../../fixtures/shipped-pack';

seedProperties('count-chart');

const shares = (at: string, values: Readonly<Record<string, number>>): CountSnapshot => ({
  contestId: '1999-03-02-primary',
  at,
  precinctsReporting: null,
  precinctsTotal: null,
  votes: null,
  shares: values,
  source: 'Made-up Gazette',
});

function chartOf(...countSnapshots: readonly CountSnapshot[]): CountChart | null {
  const [history] = countHistories({ ...madeUpPack, facts: { ...madeUpPack.facts, countSnapshots } });
  return layOutCountChart(history!, 270);
}

describe('the chart of the shipped pack’s runoff', () => {
  const [history] = countHistories(readShippedPack());

  test.each([270, 300])('draws two lines, hollow where only shares are known, %d px wide', (width) => {
    const chart = layOutCountChart(history!, width)!;
    expect(chart.series.map(({ name }) => name)).toEqual(['Jimmy Gomez', 'Robert Lee Ahn']);
    for (const { marks, segments, end } of chart.series) {
      expect(marks.map(({ isHollow }) => isHollow)).toEqual([false, true, false]);
      expect(segments.map(({ isBroken }) => isBroken)).toEqual([false, true]);
      expect(marks.map(({ labelY }) => labelY !== null)).toEqual([true, true, false]);
      expect(end!.share).toBe(marks[2]!.share);
    }
    expect(chart.gaps.map(({ label }) => label)).toEqual(['1 day', null]);
    expect(chart.stations.map(({ lines }) => lines)).toEqual([['6 June'], ['7 June'], ['final', 'undated']]);
  });
});

describe('a chart of a count', () => {
  test('is absent where no share is known', () => {
    expect(chartOf(shares('final', {}))).toBeNull();
  });

  test('draws a single snapshot', () => {
    const chart = chartOf(shares('final', { 'Ada Example': 1 }))!;
    expect(chart.series[0]!.segments).toEqual([]);
    expect(chart.series[0]!.end!.share).toBe(1);
  });

  test('leaves a gap where a candidate is not given, and ends the line there with its share beside the mark', () => {
    const chart = chartOf(
      shares('1999-03-02', { 'Ada Example': 0.5, 'Ben Placeholder': 0.3 }),
      shares('1999-03-03', { 'Ada Example': 0.6 }),
    )!;
    const ben = chart.series.find(({ name }) => name === 'Ben Placeholder')!;
    expect(ben.marks).toHaveLength(1);
    expect(ben.marks[0]!.labelY).not.toBeNull();
    expect(ben.end!.share).toBeNull();
  });

  test('draws six of many candidates and counts the others', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`Made-up ${n}`, 0.02 * (n + 1)]));
    const chart = chartOf(shares('1999-03-02', many), shares('final', many))!;
    expect(chart.series.map(({ name }) => name)).toEqual([8, 7, 6, 5, 4, 3].map((n) => `Made-up ${n}`));
    expect(chart.leftOutCount).toBe(3);
    const ends = chart.series.map(({ end }) => end!.y);
    ends.slice(1).forEach((y, index) => expect(y - ends[index]!).toBeGreaterThan(27));
  });

  test('says the year where points are of several', () => {
    const chart = chartOf(
      shares('1999-12-31', { 'Ada Example': 0.5 }),
      shares('2000-02-01', { 'Ada Example': 0.5 }),
    )!;
    expect(chart.stations[0]!.lines).toEqual(['31 December 1999']);
  });
});

describe('the axis of time', () => {
  test('keeps lengths true to time, on one scale', () => {
    const settings = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(settings, (minutes) => {
        const times = [...minutes].sort((a, b) => a - b).map((minute) => minute * 60_000);
        const { positions } = placeInTime(
          times.map((time) => ({ time, precision: 'minute' })),
          10,
          200,
        );
        const duration = times.at(-1)! - times[0]!;
        times.forEach((time, index) => {
          const along = duration === 0 ? 0 : (time - times[0]!) / duration;
          expect(positions[index]).toBeCloseTo(10 + 190 * along, 6);
        });
      }),
    );
  });

  test('breaks at a point without a moment and stays inside', () => {
    const days = ['1999-01-01', 'recount', '1999-02-01', '1999-02-02', 'final'].map(readMoment);
    const { positions, gaps } = placeInTime(days, 0, 100);
    expect(gaps.map(({ label }) => label)).toEqual([null, null, '1 day', null]);
    expect(positions.at(-1)).toBeCloseTo(100);
    expect([...positions].sort((a, b) => a - b)).toEqual(positions);
  });
});

test('a scale of shares holds every share and never leaves 0–100%', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (values) => {
      const { lowest, highest, ticks } = scaleShares(values);
      expect(lowest).toBeGreaterThanOrEqual(0);
      expect(highest).toBeLessThanOrEqual(1 + 1e-9);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(lowest - 1e-9);
      expect(Math.max(...values)).toBeLessThanOrEqual(highest + 1e-9);
      expect(ticks.length).toBeGreaterThan(1);
    }),
  );
});

test('labels that are spread apart keep their order and do not overlap', () => {
  const wishes = fc.array(
    fc.record({ y: fc.integer({ min: 0, max: 100 }), height: fc.integer({ min: 1, max: 30 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(wishes, (things) => {
      const ordered = [...things].sort((a, b) => a.y - b.y);
      const middles = spreadApart(ordered, 0, 100);
      middles.slice(1).forEach((middle, index) => {
        const room = (ordered[index]!.height + ordered[index + 1]!.height) / 2;
        expect(middle - middles[index]!).toBeGreaterThanOrEqual(room - 1e-9);
      });
    }),
  );
});

test.each([
  ['1999-01-01T09:00-07:00', Date.UTC(1999, 0, 1, 16), 'minute'],
  ['1999-01-01T09:00', Date.UTC(1999, 0, 1, 9), 'minute'],
  ['1999-01-01', Date.UTC(1999, 0, 1, 12), 'day'],
])('reads the moment %s', (text, time, precision) => {
  expect(readMoment(text)).toEqual({ time, precision });
});

test.each(['final', '1999', '1999-01', '1999-13-01', ''])('reads no moment of “%s”', (text) => {
  expect(readMoment(text)).toBeNull();
});
