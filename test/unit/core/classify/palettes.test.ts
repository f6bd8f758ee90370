import { lab } from 'd3-color';
import { describe, expect, it } from 'vitest';
import {
  divergingFromHues,
  okabeIto,
  paletteColours,
  palettes,
  rampFromHue,
} from '../../../../src/core/classify/palettes';

const lightness = (colour: string) => lab(colour).l;
const isDescending = (numbers: number[]) =>
  numbers.every((n, index) => index === 0 || n < (numbers[index - 1] ?? 0));

describe('palettes', () => {
  it.each(palettes)('$id gives as many distinct colours as asked', ({ id, maxClasses }) => {
    for (let count = 1; count <= maxClasses; count += 1) {
      const colours = paletteColours(id, count);
      expect(new Set(colours).size).toBe(count);
      expect(colours.every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
    }
    expect(() => paletteColours(id, maxClasses + 1)).toThrow(RangeError);
    expect(() => paletteColours(id, 0)).toThrow(RangeError);
  });

  it.each(palettes.filter((palette) => palette.kind === 'sequential'))(
    '$id runs from light to dark',
    ({ id }) => {
      expect(isDescending(paletteColours(id, 7).map(lightness))).toBe(true);
    },
  );

  it('carry the colour-blind flags of colorbrewer2.org', () => {
    const unsafe = palettes.filter((palette) => !palette.colourBlindSafe).map((palette) => palette.id);
    expect(unsafe.sort()).toEqual(
      [
        ...['RdGy', 'RdYlGn', 'Spectral'],
        ...['Accent', 'Dark2', 'Paired', 'Pastel1', 'Pastel2', 'Set1', 'Set2', 'Set3'],
      ].sort(),
    );
    expect(palettes.find((palette) => palette.id === 'Paired')?.safeClasses).toBe(4);
  });

  it('do not include made-up names', () => {
    expect(() => paletteColours('Rainbow', 3)).toThrow(RangeError);
  });
});

describe('ramps from a hue', () => {
  it.each(okabeIto)('%s: lightness falls in equal steps from near white', (hue) => {
    const levels = rampFromHue(hue, 7).map(lightness);
    expect(isDescending(levels)).toBe(true);
    expect(levels[0]).toBeGreaterThan(94);
    expect(levels.at(-1)).toBeLessThan(48);
  });

  it('pass through the hue', () => {
    expect(rampFromHue('#0072b2', 1)).toEqual(['#0072b2']);
    expect(rampFromHue('#000000', 5).at(-1)).toBe('#000000');
  });

  it('refuse what is no colour and no count', () => {
    expect(() => rampFromHue('mauve-ish', 3)).toThrow(RangeError);
    expect(() => rampFromHue('#0072b2', 0)).toThrow(RangeError);
  });
});

describe('diverging scales from two hues', () => {
  it.each([2, 3, 4, 5, 6, 7, 8, 9])('%i classes darken from the middle, both sides alike', (count) => {
    const colours = divergingFromHues('#d55e00', '#0072b2', count);
    const levels = colours.map(lightness);
    const perSide = Math.floor(count / 2);
    expect(new Set(colours).size).toBe(count);
    expect(isDescending(levels.slice(-perSide))).toBe(true);
    expect(isDescending(levels.slice(0, perSide).reverse())).toBe(true);
    levels.forEach((level, index) => {
      expect(Math.abs(level - (levels[count - 1 - index] ?? 0))).toBeLessThan(4);
    });
  });
});
