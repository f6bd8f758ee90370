import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { pointInArea } from '../../../src/core/geometry/point-in-area';
import { fromWorld } from '../../../src/core/geometry/world';
import { labelAnchorOf } from '../../../src/scene/labels/label-anchor';
import { measureText } from '../../../src/scene/labels/measure-text';
import { placeLabels } from '../../../src/scene/labels/place-labels';
import type { LabelCandidate, TextStyle } from '../../../src/scene/display/scene';
import { readShippedPack } from '../../fixtures/shipped-pack';

const style = (face: TextStyle['face'], weight: TextStyle['weight'], size: number): TextStyle => {
  return { face, weight, size, colour: '#000000', letterSpacing: 0, halo: null };
};

describe('measureText', () => {
  it.each([
    ['SourceSans3-Regular', style('text', 400, 11)],
    ['SourceSans3-SemiBold', style('text', 600, 13)],
    ['SourceSerif4-SemiBold', style('display', 600, 32)],
  ] as const)('agrees with the advance widths of %s', (file, text) => {
    const font = create(readFileSync(new URL(`../../../assets/fonts/${file}.ttf`, import.meta.url)));
    for (const sample of ['Maps 36,116 of 43,179 votes (83.6%)', 'Žižkov – Čečťůň’s “Ärger” ÷ −12.5 →']) {
      const units = Array.from(sample).reduce(
        (sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
        0,
      );
      expect(measureText(sample, text)).toBeCloseTo((units / font.unitsPerEm) * text.size, 1);
    }
  });
});

describe('labelAnchorOf', () => {
  it('finds a point inside both the neighborhood and the district', () => {
    const pack = readShippedPack();
    const district = pack.districts.find(({ role }) => role === 'district')!;
    const anchors = pack.neighborhoods.map(({ geometry }) => ({
      geometry,
      anchor: labelAnchorOf(pack, geometry, 'district'),
    }));
    expect(anchors.filter(({ anchor }) => anchor !== null).length).toBeGreaterThan(20);
    for (const { geometry, anchor } of anchors) {
      if (anchor === null) continue;
      const location = fromWorld(anchor.x, anchor.y);
      expect(pointInArea(location, geometry) && pointInArea(location, district.geometry)).toBe(true);
    }
  });
});

describe('placeLabels', () => {
  const view = { scale: 1, offsetX: 0, offsetY: 0, width: 400, height: 300 };
  const label = (id: string, text: string, x: number, y: number, priority: number): LabelCandidate => {
    return { id, text, role: 'neighborhood', x, y, priority, area: { width: 200, height: 100 } };
  };

  it('places the more important of two labels that collide', () => {
    const placed = placeLabels(
      [label('b', 'Second', 200, 150, 2), label('a', 'First', 200, 150, 1)],
      view,
      'light',
    );
    expect(placed[0]?.id).toBe('a');
  });

  it('keeps off an obstacle', () => {
    const obstacle = { x: 150, y: 100, width: 100, height: 100 };
    expect(placeLabels([label('a', 'Covered', 200, 150, 1)], view, 'light', [obstacle])).toEqual([]);
  });

  it('breaks a name over two lines where the area is narrow, and hides it where it is narrower still', () => {
    const named = (width: number): LabelCandidate => ({
      ...label('a', 'Made-up Little Heights', 200, 150, 1),
      area: { width, height: 100 },
    });
    expect(placeLabels([named(200)], view, 'light')[0]?.lines).toHaveLength(1);
    expect(placeLabels([named(90)], view, 'light')[0]?.lines.map(({ text }) => text)).toEqual([
      'Made-up',
      'Little Heights',
    ]);
    expect(placeLabels([named(30)], view, 'light')).toEqual([]);
  });
});
