import { describe, expect, it } from 'vitest';
import { buildSmallMultiples } from '../../../src/scene/build/build-small-multiples';
import { composeSmallMultiples } from '../../../src/scene/compose/compose-small-multiples';
import { pageSizeFor } from '../../../src/scene/compose/compose-page';
import { boxesOverlap, boxInside, growBox } from '../../../src/scene/labels/box';
import {
  checkSmallMultiples,
  defaultSmallMultiples,
  parseSmallMultiples,
} from '../../../src/document/sheets/small-multiples-spec';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { boxesOf, textsOf } from './page-boxes';
import { primary } from './spec-with';

const shipped = readShippedPack();
const first = shipped.contests[0]!.contest.id;
const topEight = defaultSmallMultiples(shipped, first);

describe('defaultSmallMultiples', () => {
  it('takes the candidates with most votes, as many as got any', () => {
    expect(topEight.candidates).toHaveLength(8);
    expect(topEight.candidates.slice(0, 2)).toEqual(['Jimmy Gomez', 'Robert Lee Ahn']);
    expect(defaultSmallMultiples(pack, primary).candidates).toEqual([
      'Ada Example',
      'Ben Placeholder',
      'Cleo Sample',
      'Dan Specimen',
    ]);
  });
});

describe('parseSmallMultiples and checkSmallMultiples', () => {
  it('read back what was saved and refuse whom the pack lacks', () => {
    expect(parseSmallMultiples(JSON.parse(JSON.stringify(topEight)))).toEqual({ ok: true, value: topEight });
    expect(parseSmallMultiples({ ...topEight, candidates: [] }).ok).toBe(false);
    const checked = checkSmallMultiples(pack, { ...topEight, contest: primary });
    expect(!checked.ok && checked.error.message).toContain('not a candidate');
  });
});

describe('buildSmallMultiples', () => {
  it('puts all maps on one scale', () => {
    const { maps } = buildSmallMultiples(shipped, topEight);
    const scales = maps.map(({ scene }) =>
      JSON.stringify([
        scene.legends[0]?.breakLabels,
        scene.legends[0]?.classes.map(({ paint, label }) => [paint, label]),
      ]),
    );
    expect(new Set(scales).size).toBe(1);
    expect(maps[0]?.figures).toBe('10,728 votes, 25.4%');
  });
});

describe('composeSmallMultiples', () => {
  it.each([
    [2400, 1800, 8, 'precincts'],
    [1600, 2000, 8, 'precincts'],
    [2000, 2000, 12, 'precincts'],
    [2400, 1800, 5, 'neighborhoods'],
    [900, 700, 1, 'precincts'],
  ] as const)('keeps everything on a page of %i × %i pixels with %i maps', (width, height, count, unit) => {
    const spec = { ...defaultSmallMultiples(shipped, first, count), unit };
    const page = composeSmallMultiples(shipped, spec, pageSizeFor(width, height));
    const sheet = growBox({ x: 0, y: 0, width: page.width, height: page.height }, 0.01);
    for (const box of boxesOf(page.items)) expect(boxInside(box, sheet), JSON.stringify(box)).toBe(true);
    const texts = textsOf(page.items);
    texts.forEach(({ text, box }, index) => {
      const covered = texts.slice(index + 1).find((other) => boxesOverlap(box, other.box));
      expect(covered?.text, `over “${text}”`).toBeUndefined();
    });
    const printed = texts.map(({ text }) => text).join(' ');
    for (const name of spec.candidates) expect(printed).toContain(name);
    expect(printed).toContain('Maps 35,277 of 42,308 votes');
  });
});
