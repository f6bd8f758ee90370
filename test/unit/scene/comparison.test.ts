import { describe, expect, it } from 'vitest';
import { buildComparisonScenes } from '../../../src/scene/build/build-comparison';
import { composeComparison } from '../../../src/scene/compose/compose-comparison';
import { pageSizeFor } from '../../../src/scene/compose/compose-page';
import { boxesOverlap, boxInside, growBox } from '../../../src/scene/labels/box';
import {
  checkComparison,
  defaultComparison,
  parseComparison,
  type ComparisonSpec,
} from '../../../src/document/sheets/comparison-spec';
import type { ElectionMeasure } from '../../../src/document/measures/measure-schema';
import type { MapSpec } from '../../../src/document/layers/map-spec';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { boxesOf, textsOf } from './page-boxes';
import { primary, runoff } from './spec-with';

const shipped = readShippedPack();
const comparison = defaultComparison(pack, 'light')!;

const showing = (spec: MapSpec, measure: ElectionMeasure): MapSpec => ({
  ...spec,
  layers: spec.layers.map((layer) => (layer.id === 'precincts' ? { ...layer, measure } : layer)),
});
const measuring = (left: ElectionMeasure, right: ElectionMeasure): ComparisonSpec => ({
  ...comparison,
  left: showing(comparison.left, left),
  right: showing(comparison.right, right),
});

describe('defaultComparison', () => {
  it('sets the same two candidates side by side and follows the better of them', () => {
    const margin = (contest: string) => ({
      kind: 'margin',
      contest,
      over: 'Ada Example',
      under: 'Ben Placeholder',
    });
    const measureOf = (spec: MapSpec) => spec.layers.find(({ id }) => id === 'precincts');
    expect(measureOf(comparison.left)).toMatchObject({ measure: margin(primary) });
    expect(measureOf(comparison.right)).toMatchObject({ measure: margin(runoff) });
    expect(measureOf(comparison.change)).toMatchObject({
      measure: { kind: 'swing', from: primary, to: runoff, candidate: 'Ada Example' },
    });
    expect(checkComparison(pack, comparison).ok).toBe(true);
  });

  it('has nothing to compare in one contest', () => {
    expect(defaultComparison({ ...pack, contests: pack.contests.slice(0, 1) }, 'light')).toBeNull();
    expect(defaultComparison(pack, 'light', primary, primary)).toBeNull();
  });
});

describe('parseComparison and checkComparison', () => {
  it('read back what was saved', () => {
    expect(parseComparison(JSON.parse(JSON.stringify(comparison)))).toEqual({ ok: true, value: comparison });
  });

  it('say which field and which map is wrong', () => {
    const parsed = parseComparison({ ...comparison, divider: 2 });
    expect(!parsed.ok && parsed.error.place?.path).toBe('divider');
    const checked = checkComparison(
      pack,
      measuring({ kind: 'winner', contest: 'nowhere' }, { kind: 'winner', contest: runoff }),
    );
    expect(!checked.ok && checked.error.place?.path).toBe('left.layers.2');
  });
});

describe('buildComparisonScenes', () => {
  it('gives both sides the same classes where they show the same kind of number', () => {
    const share = (contest: string) => ({ kind: 'share', contest, candidate: 'Ada Example' }) as const;
    const { left, right } = buildComparisonScenes(pack, measuring(share(primary), share(runoff)));
    expect(left.legends[0]?.breakLabels).toEqual(right.legends[0]?.breakLabels);
    expect(left.legends[0]?.classes.map(({ paint }) => paint)).toEqual(
      right.legends[0]?.classes.map(({ paint }) => paint),
    );
  });

  it('leaves maps of different kinds as they are', () => {
    const { left, right } = buildComparisonScenes(
      pack,
      measuring({ kind: 'winner', contest: primary }, { kind: 'votes', contest: runoff, candidate: null }),
    );
    expect(left.legends[0]?.form).toBe('list');
    expect(right.legends[0]?.form).toBe('ramp');
  });

  it('shows the change of the second contest against the first', () => {
    const { change } = buildComparisonScenes(pack, comparison);
    expect(change.stamp.coverage?.sentence).toContain('in the primary and');
  });
});

describe('composeComparison', () => {
  const shippedComparison = defaultComparison(shipped, 'light')!;
  const scenes = buildComparisonScenes(shipped, shippedComparison);
  const mixed = buildComparisonScenes(shipped, {
    ...shippedComparison,
    left: showing(shippedComparison.left, { kind: 'winner', contest: shipped.contests[0]!.contest.id }),
  });

  it.each([
    [2400, 1800],
    [1600, 2000],
    [2000, 2000],
    [900, 1400],
    [1200, 700],
  ])('keeps everything on a page of %i × %i pixels, no text over another', (width, height) => {
    for (const pairOfScenes of [scenes, mixed]) {
      const page = composeComparison(pairOfScenes, pageSizeFor(width, height));
      const sheet = growBox({ x: 0, y: 0, width: page.width, height: page.height }, 0.01);
      for (const box of boxesOf(page.items)) expect(boxInside(box, sheet), JSON.stringify(box)).toBe(true);
      const texts = textsOf(page.items);
      texts.forEach(({ text, box }, index) => {
        const covered = texts.slice(index + 1).find((other) => boxesOverlap(box, other.box));
        expect(covered?.text, `over “${text}”`).toBeUndefined();
      });
    }
  });

  it('prints both headlines, both coverages, every source and one legend', () => {
    const printed = textsOf(composeComparison(scenes, pageSizeFor(2400, 1800)).items)
      .map(({ text }) => text)
      .join(' ');
    for (const scene of [scenes.left, scenes.right]) {
      expect(printed).toContain(scene.title);
      expect(printed).toContain(scene.stamp.coverage?.figures);
    }
    expect(printed).toContain('4 April 2017');
    expect(printed).toContain('6 June 2017');
    expect(printed.match(/Margin, in percentage points/g)).toHaveLength(1);
  });

  it('prints two legends that say whose they are where the scales differ', () => {
    const printed = textsOf(composeComparison(mixed, pageSizeFor(1600, 2000)).items)
      .map(({ text }) => text)
      .join(' ');
    expect(printed).toContain('Upper map');
    expect(printed).toContain('Lower map');
  });
});
