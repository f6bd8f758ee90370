import * as fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderPng } from '../../src/render/png/render-png';
import { buildComparisonScenes } from '../../src/scene/build/build-comparison';
import { buildScene } from '../../src/scene/build/build-scene';
import { composeComparison } from '../../src/scene/compose/compose-comparison';
import { composePage, pageSizeFor } from '../../src/scene/compose/compose-page';
import { composeSmallMultiples } from '../../src/scene/compose/compose-small-multiples';
import { pageSchema, type Page, type PageItem } from '../../src/scene/page/page';
import { pageLimits as limits } from '../../src/scene/page/page-limits';
import { defaultComparison } from '../../src/document/sheets/comparison-spec';
import { defaultSmallMultiples } from '../../src/document/sheets/small-multiples-spec';
import { madeUpPack as pack } from '../fixtures/made-up-pack';
import { madeUpItems } from '../fixtures/made-up-page';
import { seedProperties } from '../fixtures/property-settings';
import { primary, runoff, specWith } from '../unit/scene/spec-with';

seedProperties('page-drawing');

const fontFiles = ['SourceSans3-Regular', 'SourceSerif4-SemiBold'].map((name) =>
  fileURLToPath(new URL(`../../assets/fonts/${name}.ttf`, import.meta.url)),
);

/** In pixels; the host draws none that is lower. */
const lowestPicture = 20;

type Reach = (typeof limits.reach)[keyof typeof limits.reach];

/** From where the schema lets parts begin to where it lets them end, both often. */
const place = (side: number, reach: Reach): fc.Arbitrary<number> => {
  const [first, last] = [-reach.before * side, (1 + reach.after) * side];
  return fc.oneof(fc.constantFrom(first, last, 0, side), fc.double({ min: first, max: last, noNaN: true }));
};
const size = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.constantFrom(0, 1e-9, 1, 20, most), fc.double({ min: 0, max: most, noNaN: true }));

const arbitraryStroke = fc.record({
  colour: fc.constant('#123456'),
  width: size(limits.strokeWidth),
  dash: fc.option(
    fc.array(fc.constantFrom<number>(limits.dash.least, 2, limits.dash.most), { minLength: 1, maxLength: 3 }),
  ),
});
const painted = {
  fill: fc.constantFrom(null, ...[madeUpItems.path, madeUpItems.circle].map(({ fill }) => fill)),
  stroke: fc.option(arbitraryStroke),
};

/** Two corners as a rectangle. */
const boxOn = (width: number, height: number, reach: Reach) =>
  fc
    .tuple(place(width, reach), place(height, reach), place(width, reach), place(height, reach))
    .map(([x, y, otherX, otherY]) => ({
      x: Math.min(x, otherX),
      y: Math.min(y, otherY),
      width: Math.abs(x - otherX) * 0.999,
      height: Math.abs(y - otherY) * 0.999,
    }));

/** Something small in a corner of what is allowed: alone in a layer, it is what ended the process. */
const fleckOn = (width: number, height: number, reach: Reach): fc.Arbitrary<PageItem> =>
  fc
    .tuple(fc.constantFrom(-1, 0, 1), fc.constantFrom(-1, 0, 1), fc.constantFrom(0.01, 0.2))
    .map(([right, down, length]) => {
      const along = (side: number, way: number): number =>
        side * (way < 0 ? -reach.before : way > 0 ? 1 + reach.after : 0.5);
      const [x, y] = [along(width, right), along(height, down)];
      const [inX, inY] = [x - right * length * width, y - down * length * height];
      return { ...madeUpItems.path, parts: [[x, y, inX, y, inX + 1e-3, inY]], stroke: null };
    });

function shapeOn(width: number, height: number, reach: Reach): fc.Arbitrary<PageItem> {
  const points = fc
    .array(fc.tuple(place(width, reach), place(height, reach)), { maxLength: 5 })
    .map((pairs) => pairs.flat());
  return fc.oneof(
    fc.record({
      kind: fc.constant('path' as const),
      parts: fc.array(points, { maxLength: 3 }),
      closed: fc.boolean(),
      ...painted,
    }),
    fc.record({
      kind: fc.constant('circle' as const),
      x: place(width, reach),
      y: place(height, reach),
      radius: size(limits.radius),
      ...painted,
    }),
    fc
      .tuple(boxOn(width, height, reach), fc.record(painted))
      .map(([box, paints]) => ({ kind: 'rectangle' as const, ...box, ...paints })),
    fleckOn(width, height, reach),
  );
}

const textOn = (width: number, height: number): fc.Arbitrary<PageItem> =>
  fc.record({
    kind: fc.constant('text' as const),
    x: place(width, limits.reach.onPage),
    y: place(height, limits.reach.onPage),
    anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
    text: fc.constantFrom('Made-up', '', ' ', '\u3000'.repeat(300), '’', 'é'.repeat(300)),
    style: fc.record({
      face: fc.constantFrom('text' as const, 'display' as const),
      weight: fc.constantFrom(400 as const, 600 as const),
      size: size(limits.fontSize),
      colour: fc.constant('#123456'),
      letterSpacing: fc.constantFrom<number>(-limits.letterSpacing, 0, limits.letterSpacing),
      halo: fc.option(fc.record({ colour: fc.constant('#ffffff'), width: size(limits.strokeWidth) })),
    }),
  });

/** Pages as odd as the schema lets them be: everything at its bounds, layers within layers. */
const arbitraryPage: fc.Arbitrary<Page> = fc
  .constantFrom<[number, number]>([100, 100], [300, 200], [limits.side.most, 160], [100, 900])
  .chain(([width, height]) => {
    const { inLayer, onPage } = limits.reach;
    const shape = shapeOn(width, height, inLayer);
    const group = (items: fc.Arbitrary<PageItem>) =>
      fc.record({
        kind: fc.constant('group' as const),
        opacity: fc.constantFrom(0, 0.004, 0.5, 1),
        clip: fc.option(boxOn(width, height, inLayer)),
        items: fc.array(items, { maxLength: 3 }),
      });
    let counted = 0;
    const named = <T extends object>(item: T) => ({ ...item, id: `layer-${(counted += 1)}` });
    const layer = group(shape).map(named);
    const layers = group(fc.oneof(shape, layer)).map(named);
    return fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      background: fc.constant('#fdfcf9'),
      title: fc.constant('Made-up'),
      description: fc.constant(''),
      items: fc.array(fc.oneof(textOn(width, height), layers, shapeOn(width, height, onPage)), {
        maxLength: 5,
      }),
    });
  });

test('whatever page the schema takes can be drawn, and the process that draws it lives', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPage, fc.constantFrom(200, 333), async (page, width) => {
      fc.pre(pageSchema.safeParse(page).success);
      const pixelWidth = Math.max(width, Math.ceil((lowestPicture * page.width) / page.height));
      const picture = await renderPng(page, { pixelWidth, fontFiles });
      expect(new DataView(picture.buffer).getUint32(16)).toBe(pixelWidth);
    }),
  );
});

test('the schema takes every page that is composed, of any size that the window offers', () => {
  const side = fc.integer({ min: 400, max: 8000 });
  const sizes = fc.oneof(
    fc.tuple(side, side),
    fc.constantFrom<[number, number]>([400, 8000], [8000, 400], [200, 200], [12_000, 12_000], [200, 12_000]),
  );
  const spec = specWith(pack, {});
  const comparison = defaultComparison(pack, 'light')!;
  fc.assert(
    fc.property(sizes, fc.constantFrom(primary, runoff), ([width, height], contest) => {
      const pageSize = pageSizeFor(width, height);
      const pages = [
        composePage(buildScene(pack, spec), pageSize),
        composeComparison(buildComparisonScenes(pack, comparison), pageSize),
        composeSmallMultiples(pack, defaultSmallMultiples(pack, contest), pageSize),
      ];
      for (const page of pages) expect(pageSchema.safeParse(page).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
