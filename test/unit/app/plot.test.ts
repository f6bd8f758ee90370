import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseAxis, refusedMeasures } from '../../../src/app/plot/choose-axis';
import { describeFit, describeLeftOut } from '../../../src/app/plot/describe-plot';
import { isInsideLasso } from '../../../src/app/plot/lasso';
import { niceAxis } from '../../../src/app/plot/nice-axis';
import { buildPlot, type Plot } from '../../../src/app/plot/plot-model';
import { walkPoints } from '../../../src/app/plot/walk-points';
import { buildRows } from '../../../src/app/table/build-rows';
import { tallyTotal } from '../../../src/core/election/tally';
import { tallyOfRow } from '../../../src/app/table/table-row';
import type { TableUnit } from '../../../src/app/table/table-unit';
import type { Pack } from '../../../src/core/pack';
import { madeUpPack } from '../../fixtures/made-up-pack';
import { seedProperties } from '../../fixtures/property-settings';
import { readShippedPack } from '../../fixtures/shipped-pack';

seedProperties('plot');
const shipped = readShippedPack();

function plotOf(unit: TableUnit, xId: string | null = null, yId: string | null = null, floor = 10): Plot {
  const [x, y] = [chooseAxis(shipped, unit, 'x', xId), chooseAxis(shipped, unit, 'y', yId)];
  if (x?.kind !== 'column' || y?.kind !== 'column') throw new Error('no axes');
  return buildPlot(shipped, { unit, x: x.column, y: y.column, floor, width: 600, height: 400 });
}

describe('a lasso', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  test('holds what is inside a square and not what is outside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (x, y) => {
          fc.pre(![x, y].some((value) => value === 0 || value === 10));
          expect(isInsideLasso({ x, y }, square)).toBe(x > 0 && x < 10 && y > 0 && y < 10);
        },
      ),
    );
  });

  test('follows dents, and does not mind which way round it was drawn', () => {
    const dented = [...square.slice(0, 2), { x: 5, y: 5 }, ...square.slice(2)];
    for (const line of [dented, [...dented].reverse()]) {
      expect(isInsideLasso({ x: 9, y: 5 }, line)).toBe(false);
      expect(isInsideLasso({ x: 2, y: 5 }, line)).toBe(true);
    }
  });

  test.each([[[]], [[{ x: 5, y: 5 }]], [square.slice(0, 2)]])(
    'of fewer than three corners is empty',
    (corners) => {
      expect(isInsideLasso({ x: 5, y: 5 }, corners)).toBe(false);
    },
  );
});

test('axes hold every value, begin and end at round numbers, and have a few ticks', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 12 }), (numbers, count) => {
      const { low, high, ticks } = niceAxis(numbers, count);
      const slack = 1e-6 * (high - low) + 1e-11 * Math.max(Math.abs(low), Math.abs(high));
      for (const value of numbers) {
        expect(value).toBeGreaterThanOrEqual(low - slack);
        expect(value).toBeLessThanOrEqual(high + slack);
      }
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(count + 2);
    }),
  );
});

describe('the plot of both rounds', () => {
  const plot = plotOf('areas');

  test('has every placed area and every unplaced unit, and says what they weigh', () => {
    expect(plot.points.reduce((sum, { weight }) => sum + weight, 0) + plot.leftOut.weight).toBe(43_179);
    expect(plot.weightWords).toBe('votes in the runoff');
    expect(plot.x.title).toBe('Jimmy Gomez, share, Primary');
    expect(plot.y.title).toBe('Jimmy Gomez, share, Runoff');
  });

  test('states correlation, n and total weight', () => {
    expect(plot.fit!.correlation).toBeGreaterThan(0);
    const words = describeFit(plot);
    expect(words).toContain(`r = ${plot.fit!.correlation.toFixed(2)}`);
    expect(words).toContain(`n = ${plot.points.length} points`);
    expect(plot.fit!.n).toBe(plot.points.length);
    expect(words).toContain(`${plot.fit!.totalWeight.toLocaleString('en-US')} votes in the runoff`);
  });

  test('draws points inside the frame, areas by votes, small counts hollow', () => {
    const { left, right, top, bottom } = plot.frame;
    for (const { place } of plot.points) {
      expect(place.x).toBeGreaterThanOrEqual(left - 1e-6);
      expect(place.x).toBeLessThanOrEqual(right + 1e-6);
      expect(place.y).toBeGreaterThanOrEqual(top - 1e-6);
      expect(place.y).toBeLessThanOrEqual(bottom + 1e-6);
    }
    const [one, other] = plot.points;
    expect(one!.radius ** 2 / other!.radius ** 2).toBeCloseTo(one!.weight / other!.weight, 6);
    const strict = plotOf('areas', null, null, 200);
    expect(strict.points.filter(({ isHollow }) => isHollow).length).toBeGreaterThan(
      plot.points.filter(({ isHollow }) => isHollow).length,
    );
  });

  test('the fitted line stays inside the frame', () => {
    for (const { x, y } of plot.fitLine!) {
      expect(x).toBeGreaterThanOrEqual(plot.frame.left - 1e-6);
      expect(x).toBeLessThanOrEqual(plot.frame.right + 1e-6);
      expect(y).toBeGreaterThanOrEqual(plot.frame.top - 1e-6);
      expect(y).toBeLessThanOrEqual(plot.frame.bottom + 1e-6);
    }
  });

  test('walking right from the first point reaches every point once', () => {
    const seen = new Set<string>();
    let at = walkPoints(plot.points, null, 'first');
    while (at !== null && !seen.has(at.id)) {
      seen.add(at.id);
      at = walkPoints(plot.points, at.id, 'right');
    }
    expect(seen.size).toBe(plot.points.length);
    expect(walkPoints(plot.points, null, 'last')!.id).toBe(at!.id);
  });
});

describe('what n counts', () => {
  const places = (pack: Pack, xId: string, yId: string): Plot => {
    const [x, y] = [chooseAxis(pack, 'areas', 'x', xId), chooseAxis(pack, 'areas', 'y', yId)];
    if (x?.kind !== 'column' || y?.kind !== 'column') throw new Error('no axes');
    return buildPlot(pack, { unit: 'areas', x: x.column, y: y.column, floor: 0, width: 600, height: 400 });
  };
  const [first, second] = madeUpPack.contests;
  if (first === undefined || second === undefined) throw new Error('the made-up pack has two contests');
  const share = (id: string) => `${id} share Ada Example`;
  const bothRounds = (pack: Pack) => places(pack, share(first.contest.id), share(second.contest.id));

  test('one point a drawn unit: precincts that share an area are one, with their votes together', () => {
    const plot = bothRounds(madeUpPack);
    expect(plot.points.map(({ id, weight }) => [id, weight]).sort()).toEqual([
      ['area-a', 100],
      ['area-b', 80],
      ['area-c', 90],
      ['area-d', 75],
      ['precinct Made-up Precinct 6', 55],
    ]);
    expect(describeFit(plot)).toContain(
      'n = 5 points (4 precinct areas and 1 precinct without an area), 400 votes in the runoff',
    );
    expect(plot.points.find(({ id }) => id === 'area-c')?.x).toBeCloseTo(40 / 100, 12);
  });

  test('a ballot group with votes in one contest only is told of as not drawn', () => {
    expect(describeLeftOut(bothRounds(madeUpPack))).toMatch(/^1 row without .* is not drawn: 0 votes/);
  });

  test('dots, n and the rows that are not drawn are all rows with votes', () => {
    const unitsWithoutVotes = second.units.map((unit) =>
      unit.id === 'Made-up Precinct 2' ? { ...unit, votes: [0, 0] } : unit,
    );
    const pack = { ...madeUpPack, contests: [first, { ...second, units: unitsWithoutVotes }] };
    for (const plot of [
      bothRounds(pack),
      places(pack, share(first.contest.id), `${second.contest.id} votes`),
    ]) {
      expect(plot.points).toHaveLength(4);
      expect(plot.fit?.n).toBe(4);
      expect(plot.leftOut).toEqual({ count: 2, weight: 0 });
    }
  });

  test('of the shipped pack every row with votes is drawn or told of', () => {
    const plot = plotOf('areas');
    const withVotes = buildRows(shipped, 'areas').filter((row) =>
      shipped.contests.some(({ contest }) => {
        const tally = tallyOfRow(shipped, contest.id, row);
        return tally !== null && tallyTotal(tally) > 0;
      }),
    );
    expect(plot.points.length + plot.leftOut.count).toBe(withVotes.length);
    expect(plot.fit?.n).toBe(plot.points.length);
  });
});

describe('people beside votes', () => {
  test.each(['areas', 'neighborhoods'] as const)(
    '%s show estimated shares, and leave out what has no place',
    (unit) => {
      const plot = plotOf(unit, 'people hispanic_share');
      expect(plot.x.title).toContain('(estimate)');
      expect(plot.points.every(({ x }) => x >= 0 && x <= 1)).toBe(true);
      expect(plot.leftOut.count).toBeGreaterThan(0);
      expect(describeLeftOut(plot)).toContain('votes in the runoff');
    },
  );

  test('percentages and medians of tracts are refused elsewhere with one sentence', () => {
    for (const { id } of refusedMeasures(shipped, 'neighborhoods')) {
      const axis = chooseAxis(shipped, 'neighborhoods', 'x', `people ${id}`);
      expect(axis).toMatchObject({ kind: 'refused' });
      expect(axis?.kind === 'refused' && axis.sentence).toMatch(/^[^.]+choose census tracts for it\.$/);
    }
    expect(refusedMeasures(shipped, 'neighborhoods').map(({ id }) => id)).toContain('poverty');
    expect(refusedMeasures(shipped, 'tracts')).toEqual([]);
  });

  test('tracts weigh as much as their residents', () => {
    const plot = plotOf('tracts');
    expect(plot.weightWords).toBe('residents');
    expect(plot.fit!.totalWeight).toBeGreaterThan(500_000);
  });
});
