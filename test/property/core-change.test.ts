import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../src/core/area-geometry';
import { bestUnitsOf } from '../../src/core/election/best-units';
import { marginChange, votesGained } from '../../src/core/election/change';
import { commonGeography } from '../../src/core/election/common-units';
import type { ContestReturns } from '../../src/core/election/contest';
import { unplacedUnits } from '../../src/core/election/coverage';
import { effectiveCandidates } from '../../src/core/election/effective-candidates';
import { groupShareOf } from '../../src/core/election/group-share';
import { placedAt, rankOf } from '../../src/core/election/placed';
import { sumUnits, swingOf, tallyTotal, winnerOf } from '../../src/core/election/tally';
import { tallyOf } from '../../src/core/election/unit-tally';
import { arealInterpolation, overlapWeights } from '../../src/core/geometry/areal-interpolation';
import type { Pack, UnitReference } from '../../src/core/pack';
import { weightedFit } from '../../src/core/statistics/weighted-fit';
import { arbitraryPack, arbitraryReturns } from '../fixtures/arbitrary-pack';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('core-change');

const sumAll = (returns: ContestReturns) => sumUnits(returns, returns.units);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A pack with a second contest of the same candidates, in which other votes came from some of the same units. */
const arbitraryTwoContests: fc.Arbitrary<Pack> = arbitraryPack.chain((pack) => {
  const [before] = pack.contests;
  if (before === undefined) throw new Error('an arbitrary pack has a contest');
  const unit = fc.record({
    reports: fc.constantFrom(true, true, true, false),
    votes: fc.array(fc.nat({ max: 900 }), {
      minLength: before.candidates.length,
      maxLength: before.candidates.length,
    }),
  });
  return fc.array(unit, { minLength: before.units.length, maxLength: before.units.length }).map((drawn) => {
    const units = before.units.flatMap((known, index) => {
      const { reports = false, votes = [] } = drawn[index] ?? {};
      return reports ? [{ ...known, votes }] : [];
    });
    const contest = { ...before.contest, id: 'made-up-later-contest' };
    return { ...pack, contests: [before, { ...before, contest, units }] };
  });
});
const [fromId, toId] = ['made-up-contest', 'made-up-later-contest'];

function tallyIn(pack: Pack, contestId: string, reference: UnitReference) {
  const tally = tallyOf(pack, contestId, reference);
  if (tally === null) throw new Error(`no votes in ${reference.id}`);
  return tally;
}

describe('change', () => {
  it('turns its sign when told backwards', () => {
    fc.assert(
      fc.property(arbitraryReturns, arbitraryReturns, (before, after) => {
        const [from, to] = [sumAll(before), sumAll(after)];
        const [first, second = first] = before.candidates.map(({ name }) => name);
        if (first === undefined || second === undefined) return;
        const opposites = [
          [swingOf(from, to, first), swingOf(to, from, first)],
          [votesGained(from, to, first), votesGained(to, from, first)],
          [marginChange(from, to, first, second), marginChange(to, from, first, second)],
          [marginChange(from, to, first, second), marginChange(from, to, second, first)],
        ];
        for (const [there = null, back = null] of opposites) {
          if (there === null) expect(back).toBeNull();
          else expect(there + (back ?? NaN)).toBeCloseTo(0, 12);
        }
      }),
    );
  });

  it('in votes sums over areas and unplaced units to that of the district', () => {
    fc.assert(
      fc.property(arbitraryTwoContests, (pack) => {
        const [before, after] = pack.contests as [ContestReturns, ContestReturns];
        const unplaced = (returns: ContestReturns) =>
          sumUnits(
            returns,
            unplacedUnits(pack, returns.contest.id).map(({ unit }) => unit),
          );
        for (const { name } of before.candidates) {
          const gainedIn = (reference: UnitReference) =>
            votesGained(tallyIn(pack, fromId, reference), tallyIn(pack, toId, reference), name) ?? NaN;
          const inAreas = pack.precinctAreas.map(({ id }) => gainedIn({ unit: 'precinct area', id }));
          const elsewhere = votesGained(unplaced(before), unplaced(after), name) ?? NaN;
          expect(sum(inAreas) + elsewhere).toBe(gainedIn({ unit: 'district', id: 'made-up-1' }));
        }
      }),
    );
  });

  it('leaves no vote and no unit out of the common geography', () => {
    fc.assert(
      fc.property(arbitraryTwoContests, fc.constantFrom('precinct area', 'neighborhood'), (pack, unit) => {
        const geography = commonGeography(pack, fromId, toId, unit);
        const { common, differing, onlyFrom, onlyTo, neither } = geography;
        const listed = [...[common, differing, onlyFrom, onlyTo].flat().map(({ id }) => id), ...neither];
        const units = unit === 'neighborhood' ? pack.neighborhoods : pack.precinctAreas;
        expect(listed.toSorted()).toEqual(units.map(({ id }) => id).toSorted());
        for (const [contestId, side] of [
          [fromId, 'from'],
          [toId, 'to'],
        ] as const) {
          const district = tallyTotal(tallyIn(pack, contestId, { unit: 'district', id: 'made-up-1' }));
          const { commonVotes, incomparableVotes, outsideVotes } = geography;
          expect(commonVotes[side] + incomparableVotes[side] + outsideVotes[side]).toBe(district);
          expect(outsideVotes[side]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('places', () => {
  it('at the top agree with the winner', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const tally = sumAll(returns);
        const [placed, winner] = [placedAt(tally, 1), winnerOf(tally)];
        if (winner.kind === 'winner') {
          expect(placed).toEqual({ kind: 'candidate', candidate: winner.candidate });
        } else expect(placed).toEqual(winner);
      }),
    );
  });

  it('hold every candidate with votes exactly once', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const tally = sumAll(returns);
        const names = tally.candidates.flatMap((_, index) => {
          const placed = placedAt(tally, index + 1);
          if (placed.kind === 'none') return [];
          const candidates = placed.kind === 'tie' ? placed.candidates : [placed.candidate];
          for (const { name } of candidates) expect(rankOf(tally, name)).toBe(index + 1);
          return candidates.map(({ name }) => name);
        });
        const voted = tally.candidates.filter((_, index) => (tally.votes[index] ?? 0) > 0);
        expect(names.toSorted()).toEqual(voted.map(({ name }) => name).toSorted());
      }),
    );
  });
});

describe('many candidates', () => {
  it('are effectively between one and as many as have votes', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const tally = sumAll(returns);
        const effective = effectiveCandidates(tally);
        if (tallyTotal(tally) === 0) {
          expect(effective).toBeNull();
          return;
        }
        expect(effective).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(effective).toBeLessThanOrEqual(tally.votes.filter((votes) => votes > 0).length + 1e-9);
      }),
    );
  });

  it('are effectively k when k of them share the votes equally', () => {
    fc.assert(
      fc.property(
        arbitraryReturns,
        fc.array(fc.boolean(), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5000 }),
        (returns, has, votes) => {
          const candidates = has.map((_, index) => ({
            name: `Made-up Candidate ${index}`,
            party: null,
            certifiedVotes: null,
            reportedByUnits: true,
          }));
          const unit = {
            id: 'Made-up Unit',
            kind: 'precinct',
            votes: has.map((some) => (some ? votes : 0)),
          } as const;
          const effective = effectiveCandidates(sumUnits({ ...returns, candidates }, [unit]));
          const equals = has.filter(Boolean).length;
          if (equals === 0) expect(effective).toBeNull();
          else expect(effective).toBeCloseTo(equals, 9);
        },
      ),
    );
  });

  it('have group shares that add up, to 1 with everyone', () => {
    fc.assert(
      fc.property(arbitraryReturns, fc.nat({ max: 8 }), (returns, cut) => {
        const tally = sumAll(returns);
        const names = returns.candidates.map(({ name }) => name);
        const [some, others] = [
          groupShareOf(tally, names.slice(0, cut)),
          groupShareOf(tally, names.slice(cut)),
        ];
        if (tallyTotal(tally) === 0) expect([some, others]).toEqual([null, null]);
        else expect((some ?? NaN) + (others ?? NaN)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('have best units with ranks that are one more than the number of better units', () => {
    fc.assert(
      fc.property(arbitraryPack, fc.constantFrom('share', 'votes'), (pack, by) => {
        const options = { by, floor: 0, count: Infinity };
        const ranked = bestUnitsOf(pack, fromId, 'Made-up Candidate 1', 'precinct area', options);
        for (const entry of ranked) {
          expect(entry.rank).toBe(1 + ranked.filter((other) => other[by] > entry[by]).length);
        }
        if (new Set(ranked.map((entry) => entry[by])).size === ranked.length) {
          expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
        }
        expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
      }),
    );
  });
});

describe('counts split over areas', () => {
  /** Triangles and rectangles on a fine grid of a tenth of a degree, free to touch, coincide and lie outside. */
  const side = fc.integer({ min: 1, max: 60 });
  const corner = fc.integer({ min: 0, max: 60 });
  const shape: fc.Arbitrary<AreaGeometry> = fc
    .record({ x: corner, y: corner, width: side, height: side, isTriangle: fc.boolean() })
    .map(({ x, y, width, height, isTriangle }) => {
      const corners = [
        [x, y],
        [x + width, y],
        ...(isTriangle ? [] : [[x + width, y + height]]),
        [x, y + height],
        [x, y],
      ];
      return {
        type: 'Polygon',
        coordinates: [corners.map(([a = 0, b = 0]) => [10 + a / 600, 45 + b / 600])],
      };
    });
  const sources = fc.array(
    fc.record({
      geometry: shape,
      count: fc.nat({ max: 9000 }),
      marginOfError: fc.option(fc.nat({ max: 99 })),
    }),
    { maxLength: 6 },
  );

  it('re-sum: targets and outside are the sources, whatever overlaps', () => {
    fc.assert(
      fc.property(sources, fc.array(shape, { maxLength: 6 }), (from, onto) => {
        const { targets, outside } = arealInterpolation(from, onto);
        const total = sum(from.map(({ count }) => count));
        const split = sum(targets.map(({ count }) => count)) + outside;
        expect(Math.abs(split - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
        for (const { count } of [...targets, { count: outside }]) expect(count).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('have weights in a frame that are no more than without it, nor than the source has inside', () => {
    fc.assert(
      fc.property(shape, shape, shape, (source, target, frame) => {
        const weightOf = (...rest: readonly [AreaGeometry, AreaGeometry?]) =>
          overlapWeights([source], [rest[0]], rest[1])[0]?.weight ?? 0;
        const inBoth = weightOf(target, frame);
        expect(inBoth).toBeLessThanOrEqual(weightOf(target) + 2e-5);
        expect(inBoth).toBeLessThanOrEqual(weightOf(frame) + 2e-5);
        expect(inBoth).toBeCloseTo(weightOf(frame, target), 4);
      }),
    );
  });

  it('stay whole in a target that holds the source', () => {
    const everything: AreaGeometry = {
      type: 'Polygon',
      coordinates: [
        [
          [9, 44],
          [11, 44],
          [11, 46],
          [9, 46],
          [9, 44],
        ],
      ],
    };
    fc.assert(
      fc.property(sources, (from) => {
        const { targets, outside } = arealInterpolation(from, [everything]);
        expect(targets[0]?.count).toBeCloseTo(sum(from.map(({ count }) => count)), 6);
        expect(outside).toBe(0);
      }),
    );
  });
});

describe('a weighted fit', () => {
  const coordinate = fc.integer({ min: -500, max: 500 }).map((thousandths) => thousandths / 500);
  const points = fc.array(fc.record({ x: coordinate, y: coordinate, weight: fc.nat({ max: 2000 }) }), {
    maxLength: 20,
  });
  const expectSame = (first: ReturnType<typeof weightedFit>, second: ReturnType<typeof weightedFit>) => {
    expect(second === null).toBe(first === null);
    if (first === null || second === null) return;
    expect(second.n).toBe(first.n);
    for (const figure of ['slope', 'intercept'] as const) {
      expect(Math.abs(second[figure] - first[figure])).toBeLessThan(1e-8 * (1 + Math.abs(first[figure])));
    }
    expect(second.correlation).toBeCloseTo(first.correlation, 9);
  };

  it('does not depend on the order of the points', () => {
    fc.assert(fc.property(points, (some) => expectSame(weightedFit(some), weightedFit(some.toReversed()))));
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(0.001, 0.5, 3, 1e6), (some, factor) => {
        const scaled = some.map((point) => ({ ...point, weight: point.weight * factor }));
        expectSame(weightedFit(some), weightedFit(scaled));
      }),
    );
  });

  it('finds the line that points lie on, with correlation 1 or −1', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(-2, -0.5, 1, 3), coordinate, (some, slope, intercept) => {
        const onLine = some.map(({ x, weight }) => ({ x, y: intercept + slope * x, weight }));
        const fit = weightedFit(onLine);
        if (fit === null) return;
        expect(fit.slope).toBeCloseTo(slope, 6);
        expect(fit.intercept).toBeCloseTo(intercept, 6);
        expect(fit.correlation).toBeCloseTo(Math.sign(slope), 6);
      }),
    );
  });
});
