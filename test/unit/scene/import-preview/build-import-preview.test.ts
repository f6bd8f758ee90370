import { lab } from 'd3-color';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  buildImportPreview,
  previewReference,
  type PreviewArea,
} from '../../../../src/scene/import-preview/build-import-preview';
import {
  areaStatuses,
  areaStatusTitles,
  areaStyle,
  type AreaStatus,
} from '../../../../src/scene/import-preview/area-status';
import { formatDegrees } from '../../../../src/scene/import-preview/format-degrees';
import type { Paint, Scene } from '../../../../src/scene/display/scene';
import { themes } from '../../../../src/scene/colour/theme';

const square = (west: number, south: number, size = 1): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

const none = new Map<string, AreaStatus>();
const areasOf = (scene: Scene | null) => scene?.layers.find(({ id }) => id === 'areas')?.features ?? [];
const backgroundOf = (paint: Paint | null): string =>
  paint === null ? '' : paint.kind === 'solid' ? paint.colour : paint.background;
const patternOf = (paint: Paint | null): string =>
  paint?.kind === 'pattern' ? paint.pattern : (paint?.kind ?? 'none');

describe('buildImportPreview', () => {
  it('draws every polygon of an id and counts the id once', () => {
    const areas = [
      { id: '1', geometry: square(10, 50) },
      { id: '2', geometry: square(11, 50) },
      { id: '2', geometry: square(12, 50) },
      { id: '3', geometry: null },
    ];
    const statuses = new Map<string, AreaStatus>([
      ['1', 'joined'],
      ['2', 'duplicate id'],
      ['3', 'not repaired'],
    ]);
    const scene = buildImportPreview(areas, statuses, 'light');
    expect(areasOf(scene).map(({ reference }) => reference?.id)).toEqual(['1', '2', '2']);
    expect(new Set(areasOf(scene).map(({ id }) => id)).size).toBe(3);
    expect(areasOf(scene)[0]?.reference).toEqual(previewReference('1'));
    const [legend] = scene!.legends;
    expect(legend?.classes.map(({ label, count }) => [label, count])).toEqual([
      [areaStatusTitles.joined, 1],
      [areaStatusTitles['duplicate id'], 1],
      [areaStatusTitles['not repaired'], 1],
    ]);
    expect(scene?.summary).toBe(
      'Map of 3 areas of the boundary file: 1 joined, 1 several polygons of one id and 1 shape missing or broken.',
    );
  });

  it('draws what is broken last, so that nothing covers it', () => {
    const areas = ['a', 'b', 'c'].map((id) => ({ id, geometry: square(10, 50) }));
    const statuses = new Map<string, AreaStatus>([
      ['a', 'not repaired'],
      ['b', 'joined'],
      ['c', 'duplicate id'],
    ]);
    const scene = buildImportPreview(areas, statuses, 'light');
    expect(areasOf(scene).map(({ reference }) => reference?.id)).toEqual(['b', 'c', 'a']);
  });

  it('keeps shapes and bounds when only statuses change, so that the view stays', () => {
    const areas = [
      { id: '1', geometry: square(10, 50) },
      { id: '2', geometry: square(11, 50) },
    ];
    const before = buildImportPreview(areas, none, 'light');
    const after = buildImportPreview(areas, new Map([['1', 'joined']]), 'dark');
    expect(after?.bounds).toEqual(before?.bounds);
    const shapes = new Set(areasOf(before).map(({ shape }) => shape));
    for (const { shape } of areasOf(after)) expect(shapes.has(shape)).toBe(true);
  });

  it('draws nothing of coordinates that are no degrees, and still counts the area', () => {
    const broken: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [null as unknown as number, 5],
          [1, 2],
        ],
      ],
    };
    const areas: readonly PreviewArea[] = [
      { id: 'metres', geometry: square(600_000, 4_000_000, 100) },
      { id: 'not numbers', geometry: broken },
      { id: 'empty', geometry: { type: 'Polygon', coordinates: [] } },
      { id: 'fine', geometry: square(10, 50) },
    ];
    const scene = buildImportPreview(areas, none, 'light');
    expect(areasOf(scene).map(({ reference }) => reference?.id)).toEqual(['fine']);
    expect(scene?.legends[0]?.classes[0]?.count).toBe(4);
    expect(buildImportPreview(areas.slice(0, 3), none, 'light')).toBeNull();
    expect(buildImportPreview([], none, 'light')).toBeNull();
  });

  it('draws degrees to the edges of a view that is four times as narrow as the areas', () => {
    const wide = Array.from({ length: 4 }, (_, at) => ({ id: String(at), geometry: square(10 + at, 50) }));
    const scene = buildImportPreview(wide, none, 'light');
    const lines = (scene?.layers.find(({ id }) => id === 'graticule')?.features ?? []).flatMap(
      ({ id, shape }) => (shape.kind === 'circle' ? [] : [{ id, bounds: shape.bounds }]),
    );
    const meridian = lines.find(({ id }) => id.startsWith('meridian'))?.bounds;
    const { left = NaN, right = NaN, top = NaN } = scene?.bounds ?? {};
    expect(meridian?.top).toBeLessThan(top - 4 * (right - left));
    expect(lines.filter(({ bounds }) => bounds.top === bounds.bottom).length).toBeGreaterThan(20);
  });

  it('ends a polygon at a pole where its projection ends', () => {
    const scene = buildImportPreview([{ id: 'pole', geometry: square(-180, -90, 60) }], none, 'light');
    expect(scene?.bounds.bottom).toBeCloseTo(1, 9);
    expect(Number.isFinite(scene?.bounds.top)).toBe(true);
  });

  it('shows points and lines of a file that holds no areas', () => {
    const areas: readonly { id: string; geometry: Geometry }[] = [
      {
        id: 'point',
        geometry: {
          type: 'MultiPoint',
          coordinates: [
            [10, 50],
            [11, 51],
          ],
        },
      },
      {
        id: 'line',
        geometry: {
          type: 'LineString',
          coordinates: [
            [10, 50],
            [12, 51],
          ],
        },
      },
    ];
    const scene = buildImportPreview(areas, none, 'light');
    expect(areasOf(scene).map(({ shape }) => shape.kind)).toEqual(['circle', 'circle', 'line']);
  });

  it('names the degrees around the areas', () => {
    const scene = buildImportPreview([{ id: '1', geometry: square(-123, 37) }], none, 'light');
    const texts = scene?.labels.map(({ text }) => text);
    expect(texts).toContain('37.2° N');
    expect(texts).toContain('122.4° W');
    expect(texts!.length).toBeLessThan(40);
  });
});

describe('the paint of a status', () => {
  for (const theme of [themes.light, themes.dark]) {
    it(`is told by colour and by pattern in the ${theme.name} theme`, () => {
      const fills = areaStatuses.map((status) => areaStyle(status, theme).fill);
      const cues = fills.map(patternOf);
      const told = ['as read', 'joined'];
      expect(new Set(cues).size).toBe(areaStatuses.length - told.length + 1);
      fills.forEach((one, index) => {
        for (const other of fills.slice(index + 1)) {
          const [a, b] = [lab(backgroundOf(one)), lab(backgroundOf(other))];
          const difference = Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
          if (patternOf(one) === patternOf(other)) expect(difference).toBeGreaterThan(15);
        }
      });
    });
  }
});

describe('formatDegrees', () => {
  it('names the direction and as many decimals as the step has', () => {
    expect(formatDegrees(37.9, 'latitude', 0.1)).toBe('37.9° N');
    expect(formatDegrees(-122, 'longitude', 1)).toBe('122° W');
    expect(formatDegrees(-0.04, 'longitude', 0.1)).toBe('0.0°');
    expect(formatDegrees(-33.8681, 'latitude', 0.001)).toBe('33.868° S');
  });
});
