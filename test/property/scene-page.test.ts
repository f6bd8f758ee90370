import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/build/build-scene';
import { buildComparisonScenes } from '../../src/scene/build/build-comparison';
import { composeComparison } from '../../src/scene/compose/compose-comparison';
import { composePage, pageSizeFor } from '../../src/scene/compose/compose-page';
import { boxInside, growBox } from '../../src/scene/labels/box';
import { defaultComparison } from '../../src/document/sheets/comparison-spec';
import type { ElectionMeasure } from '../../src/document/measures/measure-schema';
import type { MapSpec } from '../../src/document/layers/map-spec';
import type { Paint, Scene } from '../../src/scene/display/scene';
import { themes } from '../../src/scene/colour/theme';
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

/** Any map with its layers in any order, some of them seen through, switched off or not seen at all. */
const arbitraryStack = fc
  .tuple(
    arbitrarySpec,
    fc.shuffledSubarray(specWith(pack, {}).layers.map(({ id }) => id)),
    fc.array(fc.constantFrom(0, 0.4, 1), { minLength: 7, maxLength: 7 }),
  )
  .map(([spec, ids, opacities]): MapSpec => {
    const layers = ids.flatMap((id, index) =>
      spec.layers
        .filter((layer) => layer.id === id)
        .map((layer) => ({ ...layer, opacity: opacities[index] ?? 1 })),
    );
    return { ...spec, layers };
  });

const keyOfPaint = (paint: Paint | null): string =>
  paint?.kind === 'hatch' && paint.colour === themes.light.uncertainHatch
    ? 'uncertain'
    : JSON.stringify(paint);

const colouredLayers: ReadonlySet<string> = new Set(['precincts', 'neighborhoods', 'tracts']);

describe('a legend', () => {
  it('explains marks that are drawn, and every coloured mark has one', () => {
    fc.assert(
      fc.property(arbitraryStack, (given) => {
        const spec: MapSpec = { ...given, theme: 'light' };
        const scene = buildScene(pack, spec);
        const titles = scene.legends.map(({ title }) => title);
        expect(new Set(titles).size, titles.join('; ')).toBe(titles.length);
        for (const { id, features, opacity } of scene.layers) {
          const paints = new Set(
            features.flatMap(({ style }) => (style.fill === null ? [] : [keyOfPaint(style.fill)])),
          );
          const legends = scene.legends.filter((legend) => legend.id === id);
          if (!colouredLayers.has(id)) continue;
          expect(legends, `${id} has ${paints.size} colours`).toHaveLength(paints.size === 0 ? 0 : 1);
          for (const legend of legends) {
            expect(opacity).toBeGreaterThan(0);
            const entries = [...legend.classes, ...legend.notes].filter(({ paint }) => paint !== null);
            const listed = new Set(entries.map(({ paint }) => keyOfPaint(paint)));
            const sized = legend.form === 'circles';
            for (const paint of paints) {
              expect(listed.has(paint) || (sized && !paint.includes('hatch')), `${paint} in ${id}`).toBe(
                true,
              );
            }
            for (const { paint, label, count } of entries) {
              expect(paints.has(keyOfPaint(paint)) || count === 0, `${label} of ${legend.title}`).toBe(true);
            }
          }
        }
        for (const { id } of scene.legends.filter(({ form }) => form !== 'circles')) {
          expect(scene.layers.map((layer) => layer.id)).toContain(id);
        }
        expectCirclesSeen(scene);
      }),
    );
  });
});

/** Where the legend has circles, some are drawn, and no filled areas over them; and the other way round. */
function expectCirclesSeen(scene: Scene): void {
  const at = scene.layers.findIndex(({ features }) =>
    features.some(({ shape }) => shape.kind === 'circle' && shape.radius > 2),
  );
  expect(scene.legends.some(({ form, classes }) => form === 'circles' && classes.length > 0)).toBe(at !== -1);
  if (at === -1) return;
  const above = scene.layers.slice(at + 1).filter(({ id }) => colouredLayers.has(id));
  expect(above.every(({ features }) => features.every(({ style }) => style.fill === null))).toBe(true);
}
