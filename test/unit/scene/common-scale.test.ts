import { describe, expect, it } from 'vitest';
import { buildComparisonScenes } from '../../../src/scene/build/build-comparison';
import { buildScene } from '../../../src/scene/build/build-scene';
import { defaultComparison } from '../../../src/document/sheets/comparison-spec';
import type { ElectionMeasure } from '../../../src/document/measures/measure-schema';
import type { MapSpec } from '../../../src/document/layers/map-spec';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { specWith } from './spec-with';

const pack = readShippedPack();
const [from = '', to = ''] = pack.contests.map(({ contest }) => contest.id);
const gomez = 'Jimmy Gomez';
const ahn = 'Robert Lee Ahn';

describe('two maps of a change', () => {
  const changes: readonly (readonly [ElectionMeasure, ElectionMeasure])[] = [
    [
      { kind: 'swing', from, to, candidate: gomez },
      { kind: 'swing', from, to, candidate: ahn },
    ],
    [
      { kind: 'votes gained', from, to, candidate: gomez },
      { kind: 'total change', from, to },
    ],
    [
      { kind: 'margin change', from, to, over: gomez, under: ahn },
      { kind: 'margin change', from: to, to: from, over: gomez, under: ahn },
    ],
  ];

  it.each(changes)('%j and %j share one scale, so that equal steps are equal changes', (one, other) => {
    const comparison = defaultComparison(pack, 'light')!;
    const showing = (spec: MapSpec, measure: ElectionMeasure): MapSpec => ({
      ...spec,
      layers: spec.layers.map((layer) => (layer.id === 'precincts' ? { ...layer, measure } : layer)),
    });
    const { left, right } = buildComparisonScenes(pack, {
      ...comparison,
      left: showing(comparison.left, one),
      right: showing(comparison.right, other),
    });
    expect(left.legends[0]?.breakLabels.length).toBeGreaterThan(2);
    expect(right.legends[0]?.breakLabels).toEqual(left.legends[0]?.breakLabels);
  });
});

describe('precinct circles over filled neighborhoods', () => {
  const measure: ElectionMeasure = { kind: 'margin', contest: to, over: null, under: null };
  const scene = buildScene(
    pack,
    specWith(pack, { precincts: { measure, symbol: 'points' }, neighborhoods: { fill: measure } }),
  );

  it('give one value one colour, and each legend says of which unit it tells', () => {
    const [circles, fills] = ['precincts', 'neighborhoods'].map((id) =>
      scene.legends.find((legend) => legend.id === id),
    );
    const colours = new Map(circles?.classes.map(({ label, paint }) => [label, paint]));
    const common = fills?.classes.filter(({ label }) => colours.has(label)) ?? [];
    expect(common.length).toBeGreaterThan(1);
    for (const { label, paint } of common) expect(paint).toEqual(colours.get(label));
    expect([circles?.title, fills?.title]).toEqual([
      'Margin, in percentage points, by precinct',
      'Margin, in percentage points, by neighborhood',
    ]);
  });

  it('are drawn over the fills', () => {
    const order = scene.layers.map(({ id }) => id);
    expect(order.indexOf('precincts')).toBeGreaterThan(order.indexOf('neighborhoods'));
  });
});
