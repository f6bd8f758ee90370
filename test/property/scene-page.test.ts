import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/build-scene';
import { buildComparisonScenes } from '../../src/scene/build-comparison';
import { composeComparison } from '../../src/scene/compose-comparison';
import { composePage, pageSizeFor } from '../../src/scene/compose-page';
import { boxInside, growBox } from '../../src/scene/labels/box';
import { defaultComparison } from '../../src/scene/spec/comparison-spec';
import type { ElectionMeasure } from '../../src/scene/spec/map-spec';
import { renderSvg } from '../../src/render/svg/render-svg';
import { madeUpPack as pack } from '../fixtures/made-up-pack';
import { seedProperties } from '../fixtures/property-settings';
import { boxesOf } from '../unit/scene/page-boxes';
import { primary, runoff, specWith } from '../unit/scene/spec-with';

seedProperties('scene-page');

const contest = fc.constantFrom(primary, runoff);
const candidate = fc.constantFrom('Ada Example', 'Ben Placeholder');
const arbitraryMeasure: fc.Arbitrary<ElectionMeasure> = fc.oneof(
  fc.record({ kind: fc.constant('winner' as const), contest }),
  fc.record({ kind: fc.constant('share' as const), contest, candidate }),
  fc.record({
    kind: fc.constant('margin' as const),
    contest,
    over: fc.constant(null),
    under: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('votes' as const), contest, candidate: fc.option(candidate) }),
  fc.record({ kind: fc.constantFrom('second place' as const, 'effective candidates' as const), contest }),
  fc.record({ kind: fc.constant('rank' as const), contest, candidate }),
  fc.record({
    kind: fc.constant('group share' as const),
    contest,
    candidates: fc.uniqueArray(candidate, { minLength: 1 }),
    label: fc.option(fc.constantFrom('some of them', 'a group with a name as long as a person may write it')),
  }),
  fc.record({
    kind: fc.constant('participation' as const),
    contest,
    denominator: fc.constantFrom('residents' as const, 'votes in contest' as const),
    denominatorContest: fc.option(contest),
  }),
  fc.record({
    kind: fc.constantFrom('swing' as const, 'votes gained' as const),
    from: fc.constant(primary),
    to: fc.constant(runoff),
    candidate,
  }),
  fc.record({
    kind: fc.constant('margin change' as const),
    from: fc.constant(primary),
    to: fc.constant(runoff),
    over: fc.constant(null),
    under: fc.constant(null),
  }),
  fc.constant({ kind: 'total change' as const, from: primary, to: runoff }),
  fc.constant({
    kind: 'participation change' as const,
    from: primary,
    to: runoff,
    denominator: 'residents' as const,
  }),
);
const arbitrarySpec = fc
  .record({
    theme: fc.constantFrom('light' as const, 'dark' as const),
    patterns: fc.boolean(),
    precincts: fc.record({
      measure: arbitraryMeasure,
      symbol: fc.constantFrom('areas' as const, 'points' as const),
      visible: fc.boolean(),
      floor: fc.constantFrom(0, 10, 76, 200),
    }),
    neighborhoods: fc.record({ fill: fc.option(arbitraryMeasure), labels: fc.boolean() }),
    tracts: fc.record({ visible: fc.boolean() }),
    places: fc.record({ visible: fc.boolean() }),
  })
  .map(({ theme, patterns, ...changes }) => ({ ...specWith(pack, changes, theme), patterns }));
const arbitrarySize = fc
  .tuple(fc.integer({ min: 600, max: 4000 }), fc.integer({ min: 600, max: 4000 }))
  .filter(([width, height]) => width / height < 2.5 && height / width < 2.5);

describe('a page', () => {
  it('holds everything that it prints, at any size and for any map', () => {
    fc.assert(
      fc.property(arbitrarySpec, arbitrarySize, (spec, [width, height]) => {
        const page = composePage(buildScene(pack, spec), pageSizeFor(width, height));
        const sheet = growBox({ x: 0, y: 0, width: page.width, height: page.height }, 0.01);
        for (const box of boxesOf(page.items)) expect(boxInside(box, sheet), JSON.stringify(box)).toBe(true);
      }),
    );
  });

  it('lists hatched classes in the legend exactly when something is hatched', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const scene = buildScene(pack, spec);
        const hatched = scene.layers.some(({ features }) =>
          features.some(({ style }) => style.fill?.kind === 'hatch'),
        );
        const listed = scene.legends.some(({ notes }) => notes.some(({ paint }) => paint?.kind === 'hatch'));
        expect(listed).toBe(hatched);
      }),
    );
  });

  it('counts every unit of a layer once in its legend', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const scene = buildScene(pack, spec);
        const legend = scene.legends.find(({ id, form }) => id === 'precincts' && form !== 'circles');
        const layer = scene.layers.find(({ id }) => id === 'precincts');
        if (legend === undefined || layer === undefined) return;
        const entries = [...legend.classes, ...legend.notes];
        const counted = entries.reduce((sum, { count }) => sum + (count ?? 0), 0);
        expect(counted).toBe(layer.features.length);
      }),
    );
  });

  it('holds two maps of any kinds', () => {
    const sides = fc.tuple(arbitrarySpec, arbitrarySpec);
    fc.assert(
      fc.property(sides, arbitrarySize, ([left, right], [width, height]) => {
        const comparison = {
          ...defaultComparison(pack, 'light')!,
          left,
          right: { ...right, theme: left.theme },
        };
        const scenes = buildComparisonScenes(pack, comparison);
        const page = composeComparison(scenes, pageSizeFor(width, height));
        const sheet = growBox({ x: 0, y: 0, width: page.width, height: page.height }, 0.01);
        for (const box of boxesOf(page.items)) expect(boxInside(box, sheet), JSON.stringify(box)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text every time', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const draw = (): string =>
          renderSvg(composePage(buildScene(pack, spec), pageSizeFor(900, 700)), { pixelWidth: 900 });
        expect(draw()).toBe(draw());
      }),
      { numRuns: 20 },
    );
  });
});
