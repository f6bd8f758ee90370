import { describe, expect, it } from 'vitest';
import { fromWorld, metresPerWorldUnit } from '../../../../src/core/geometry/world';
import { buildScene } from '../../../../src/scene/build/build-scene';
import { composePage, pageSizeFor } from '../../../../src/scene/compose/compose-page';
import { boxesOverlap, boxInside, growBox } from '../../../../src/scene/labels/box';
import type { PageItem } from '../../../../src/scene/page/page';
import type { Paint, Scene } from '../../../../src/scene/display/scene';
import { readShippedPack } from '../../../fixtures/shipped-pack';
import { boxesOf, textsOf } from '../page-boxes';
import { specWith, type LayerChanges } from '../spec-with';

const shipped = readShippedPack();
const latest = shipped.contests.at(-1)!.contest.id;
const everything: LayerChanges = {
  tracts: { visible: true },
  precincts: { symbol: 'points' },
  neighborhoods: { fill: { kind: 'winner', contest: latest } },
  places: { visible: true },
};
const scenes: Readonly<Record<string, Scene>> = {
  'the default map': buildScene(shipped, specWith(shipped, {})),
  'a map of everything': buildScene(shipped, specWith(shipped, everything)),
};
const sizes = [
  [800, 600],
  [1000, 700],
  [2400, 1800],
  [1800, 2400],
  [2000, 2000],
  [4000, 3000],
] as const;

function paintsIn(items: readonly PageItem[]): readonly (Paint | null)[] {
  return items.flatMap((item) =>
    item.kind === 'group' ? paintsIn(item.items) : item.kind === 'text' ? [] : [item.fill],
  );
}

function findGroup(items: readonly PageItem[], id: string): readonly PageItem[] {
  for (const item of items) {
    if (item.kind !== 'group') continue;
    if (item.id === id) return item.items;
    const inside = findGroup(item.items, id);
    if (inside.length > 0) return inside;
  }
  return [];
}

describe.each(Object.entries(scenes))('%s', (_, scene) => {
  it.each(sizes)('stays on a page of %i × %i pixels', (width, height) => {
    const page = composePage(scene, pageSizeFor(width, height));
    const sheet = growBox({ x: 0, y: 0, width: page.width, height: page.height }, 0.01);
    for (const box of boxesOf(page.items)) expect(boxInside(box, sheet), JSON.stringify(box)).toBe(true);
  });

  it.each(sizes)('prints no text over another on %i × %i pixels', (width, height) => {
    const texts = textsOf(composePage(scene, pageSizeFor(width, height)).items);
    texts.forEach(({ text, box }, index) => {
      const covered = texts.slice(index + 1).find((other) => boxesOverlap(box, other.box));
      expect(covered?.text, `over “${text}”`).toBeUndefined();
    });
  });

  it('paints each layer with the colours of the scene that the screen paints', () => {
    const page = composePage(scene, pageSizeFor(2400, 1800));
    for (const layer of scene.layers.filter(
      ({ id }) => id === 'precincts' || id === 'boundary' || id === 'outside',
    )) {
      expect(paintsIn(findGroup(page.items, `layer-${layer.id}`))).toEqual(
        layer.features.map(({ style }) => style.fill),
      );
    }
  });
});

describe('composePage', () => {
  const scene = scenes['the default map']!;

  it('prints title, subtitle, coverage and every source', () => {
    const printed = textsOf(composePage(scene, pageSizeFor(2400, 1800)).items)
      .map(({ text }) => text)
      .join(' ');
    for (const text of [
      scene.title,
      scene.subtitle,
      scene.stamp.coverage?.sentence ?? '',
      ...scene.stamp.sources,
    ]) {
      expect(printed).toContain(text);
    }
  });

  it('draws a scale bar that is right at the map’s latitude', () => {
    const page = composePage(scene, pageSizeFor(2400, 1800));
    const outline = findGroup(page.items, 'layer-boundary').flatMap((item) =>
      item.kind === 'path' ? item.parts : [],
    );
    const xs = outline.flat().filter((_, index) => index % 2 === 0);
    const { left, right, top, bottom } = scene.bounds;
    const latitude = fromWorld(left, (top + bottom) / 2)[1];
    const metres = (right - left) * metresPerWorldUnit(latitude);
    const metresPerUnit = metres / (Math.max(...xs) - Math.min(...xs));
    const kilometres = page.items.flatMap((item) =>
      item.kind === 'text' && item.text.endsWith(' km') ? [item] : [],
    );
    const bar = page.items.flatMap((item) =>
      item.kind === 'path' && item.parts.length === 2 && item.parts[1]?.length === 4 ? [item.parts[1]] : [],
    )[0]!;
    const drawn = (kilometres[0]!.x - 4 - bar[0]!) * metresPerUnit;
    expect(drawn / (Number(kilometres[0]!.text.replace(' km', '')) * 1000)).toBeCloseTo(1, 2);
  });

  it('sets text at one proportion for large exports and keeps it readable on small ones', () => {
    expect(pageSizeFor(4000, 3000).width).toBeCloseTo(pageSizeFor(2400, 1800).width, 6);
    expect(pageSizeFor(1000, 700)).toEqual({ width: 1000, height: 700 });
    expect(800 / pageSizeFor(800, 600).width).toBeGreaterThan(0.9);
  });
});

it('draws the inset among neighbors, and none where the pack tells of no neighbors', () => {
  const alone = { ...shipped, districts: shipped.districts.filter(({ role }) => role === 'district') };
  const insetOf = (pack: typeof shipped): readonly PageItem[] => {
    const scene = buildScene(pack, specWith(pack, {}));
    return findGroup(composePage(scene, pageSizeFor(1000, 700)).items, 'locator');
  };
  expect(insetOf(shipped).length).toBeGreaterThan(1);
  expect(insetOf(alone)).toEqual([]);
});
