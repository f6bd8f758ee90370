import { describe, expect, test } from 'vitest';
import { pageSchema } from '../../../../src/scene/page/page';
import { pageLimits } from '../../../../src/scene/page/page-limits';
import { settlePage } from '../../../../src/scene/page/settle-page';
import { hostilePages } from '../../../fixtures/hostile-pages';
import { madeUpItems, madeUpPage } from '../../../fixtures/made-up-page';

const { path, circle, rectangle, text } = madeUpItems;

describe('a page as maps are', () => {
  test('is taken as it is', () => {
    expect(pageSchema.parse(madeUpPage())).toStrictEqual(madeUpPage());
  });

  test('may hold parts just outside of it, which are cut', () => {
    const parts = [[-30, -20, 390, 190, 10, 5]];
    const layer = { kind: 'group', id: 'layer-neighbors', opacity: 0.5, clip: null } as const;
    expect(pageSchema.safeParse(madeUpPage([{ ...layer, items: [{ ...path, parts }] }])).success).toBe(true);
  });

  test('may hold as many points as 25,000 precincts have, twelve times over', () => {
    const shared = [Array.from({ length: 16 }, (_, index) => index * 3)];
    const items = Array.from({ length: 300_000 }, () => ({ ...path, parts: shared, stroke: null }));
    expect(pageSchema.safeParse(madeUpPage(items)).success).toBe(true);
  });
});

test.each(hostilePages)('a page with %s is refused', (_title, make) => {
  let isTaken = false;
  try {
    isTaken = pageSchema.safeParse(make()).success;
  } catch (error) {
    // A schema that runs out of stack has refused as well; both ends of the contract say so.
    expect(error).toBeInstanceOf(RangeError);
  }
  expect(isTaken).toBe(false);
});

test.each([
  ['items', madeUpPage(new Array<typeof circle>(pageLimits.items + 1).fill(circle)), 'hide a layer'],
  ['a place', madeUpPage([{ ...circle, x: 1e5 }]), 'lies far outside of it'],
  ['a colour', { ...madeUpPage(), background: 'red' }, 'a colour is written #rrggbb'],
])('what is wrong with %s is told in words', (_title, page, words) => {
  const parsed = pageSchema.safeParse(page);
  expect(parsed.success ? '' : parsed.error.issues[0]?.message).toContain(words);
});

describe('a settled page', () => {
  test('has vertices at hundredths, and no negative zero', () => {
    const drawn = { ...path, parts: [[1 / 3, -0.001, 2.006, 7]] };
    const layer = { kind: 'group', id: 'map', opacity: 1, clip: null, items: [drawn] } as const;
    expect(settlePage(madeUpPage([layer])).items).toStrictEqual([
      { ...layer, items: [{ ...path, parts: [[0.33, 0, 2.01, 7]] }] },
    ]);
  });

  test('can be drawn whatever strangers called their places', () => {
    const wild = 'a\u0000b\uD83Dc\uFFFF';
    const page = settlePage({
      ...madeUpPage([rectangle, { ...text, text: wild }]),
      title: wild,
      description: wild,
    });
    expect(pageSchema.safeParse(page).success).toBe(true);
    expect(page.title).toBe('a\uFFFDb\uFFFDc\uFFFD');
  });
});
