import { describe, expect, it } from 'vitest';
import { collectAreaFacts } from '../../../../../src/ui/import/preview/area-facts';
import { areaStatusesOf } from '../../../../../src/ui/import/preview/area-statuses';
import { describeArea } from '../../../../../src/ui/import/preview/describe-area';
import { describeExtent } from '../../../../../src/ui/import/preview/describe-extent';
import {
  madeUpBoundaries,
  madeUpJoin,
  madeUpPreview,
  madeUpProblem,
  madeUpUnit,
  madeUpView,
} from '../../../../fixtures/made-up-import-view';

const view = madeUpView({
  boundaries: madeUpBoundaries({
    repairs: {
      ...madeUpBoundaries().repairs,
      items: [
        { id: 'B', detail: 'Rings closed: 1' },
        { id: 'F', detail: 'No geometry' },
      ],
    },
  }),
  joins: [
    madeUpJoin('first.csv', [
      madeUpUnit('1', 'A'),
      madeUpUnit('2', 'B'),
      madeUpUnit('3', 'C', { isByHand: true }),
      madeUpUnit('4', 'F'),
      madeUpUnit('5', null),
    ]),
    madeUpJoin('second.csv', [madeUpUnit('1', 'D', { votes: 7 })]),
  ],
  problems: [
    madeUpProblem({ code: 'unrepaired-geometry', items: [{ id: 'F', votes: 0, detail: 'No geometry' }] }),
    madeUpProblem({
      code: 'several-polygons-one-return',
      items: [{ id: 'G', votes: 0, detail: 'drawn with A' }],
    }),
  ],
});
const preview = madeUpPreview(['A', 'B', 'C', 'D', 'D', 'E', 'G']);

describe('what is known of areas', () => {
  it('tells how returns find each area', () => {
    const statuses = areaStatusesOf(collectAreaFacts(view, preview, null), 'join');
    expect(Object.fromEntries(statuses)).toEqual({
      A: 'joined',
      B: 'joined',
      C: 'joined by hand',
      D: 'joined in parts',
      E: 'without returns',
      F: 'not repaired',
      G: 'joined',
    });
  });

  it('tells what was done to shapes', () => {
    const statuses = areaStatusesOf(collectAreaFacts(view, preview, null), 'shapes');
    expect(statuses.get('B')).toBe('repaired');
    expect(statuses.get('D')).toBe('duplicate id');
    expect(statuses.get('A')).toBe('as read');
    expect(statuses.get('F')).toBe('not repaired');
  });

  it('tells of one table alone', () => {
    const facts = collectAreaFacts(view, preview, 'second.csv');
    expect(facts.get('A')?.units).toEqual([]);
    expect(describeArea(facts.get('D')!)).toEqual(['1: 7 votes', '2 polygons of this id, drawn together']);
    expect(describeArea(facts.get('E')!)).toEqual(['Without returns']);
  });

  it('never calls an area without a shape placed', () => {
    const facts = collectAreaFacts(view, preview, null);
    expect(describeArea(facts.get('F')!)).toEqual(['4: 10 votes', 'Shape: No geometry', 'Not on the map']);
  });
});

describe('where boundaries lie', () => {
  it('is told in degrees with directions, and in kilometres', () => {
    expect(describeExtent([-122.4411, 37.7182, -121.5341, 38.1001])).toEqual({
      place: '37.718° to 38.100° N, 121.534° to 122.441° W',
      size: 'About 80 km from west to east and 43 km from south to north',
      doubt: null,
    });
    expect(describeExtent([-1, -2, 1, 3]).place).toBe('2.000° S to 3.000° N, 1.000° W to 1.000° E');
  });

  it('is doubted where it cannot be', () => {
    expect(describeExtent([500_000, 4_000_000, 600_000, 4_100_000]).doubt).toContain('no degrees on Earth');
    expect(describeExtent([-122, 0, 0, 38]).doubt).toContain('0° N, 0° E');
    expect(describeExtent([-170, 20, -60, 70]).doubt).toContain('wider than any district');
  });
});
