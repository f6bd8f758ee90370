import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/build-scene';
import { composePage, pageSizeFor } from '../../src/scene/compose-page';
import { boxInside, growBox } from '../../src/scene/labels/box';
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
  fc.record({
    kind: fc.constant('swing' as const),
    from: fc.constant(primary),
    to: fc.constant(runoff),
    candidate,
  }),
);
const arbitrarySpec = fc
  .record({
    theme: fc.constantFrom('light' as const, 'dark' as const),
    precincts: fc.record({
      measure: arbitraryMeasure,
      symbol: fc.constantFrom('areas' as const, 'points' as const),
      visible: fc.boolean(),
    }),
    neighborhoods: fc.record({ fill: fc.option(arbitraryMeasure), labels: fc.boolean() }),
    tracts: fc.record({ visible: fc.boolean() }),
    places: fc.record({ visible: fc.boolean() }),
  })
  .map(({ theme, ...changes }) => specWith(pack, changes, theme));
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
