import { lab, rgb } from 'd3-color';
import { describe, expect, it } from 'vitest';
import { divergingOf, rampOf } from '../../../src/scene/colour/ramps';
import { candidateHues } from '../../../src/scene/colour/candidate-hues';
import { buildScene } from '../../../src/scene/build/build-scene';
import { furnitureText } from '../../../src/scene/furniture/type-scale';
import { labelStyleOf } from '../../../src/scene/labels/text-style';
import { themes } from '../../../src/scene/colour/theme';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { specWith, type LayerChanges } from './spec-with';

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Difference in CIELAB (CIE 1976); 2.3 is just noticeable. */
function difference(first: string, second: string): number {
  const [a, b] = [lab(first), lab(second)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

const shipped = readShippedPack();
const [first, last] = shipped.contests;
const candidate = last!.candidates[0]!.name;
const measures: Readonly<Record<string, LayerChanges>> = {
  margin: {},
  share: { precincts: { measure: { kind: 'share', contest: first!.contest.id, candidate } } },
  votes: { precincts: { measure: { kind: 'votes', contest: first!.contest.id, candidate: null } } },
  winner: { precincts: { measure: { kind: 'winner', contest: first!.contest.id } } },
  swing: {
    precincts: { measure: { kind: 'swing', from: first!.contest.id, to: last!.contest.id, candidate } },
  },
  ...Object.fromEntries(
    shipped.demographicMeasures.map(({ id }) => [
      id,
      {
        precincts: { visible: false },
        tracts: { visible: true, measure: { kind: 'demographic', measure: id } },
      },
    ]),
  ),
};

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const theme = themes[name];

  it('sets all text at 4.5:1 or more', () => {
    const roles = [
      'kicker',
      'headline',
      'subtitle',
      'legendTitle',
      'legendText',
      'legendSmall',
      'stampLead',
      'stamp',
    ] as const;
    for (const role of roles)
      expect(contrast(furnitureText(role, theme).colour, theme.paper), role).toBeGreaterThan(4.5);
    for (const role of ['neighborhood', 'place', 'district', 'road shield'] as const) {
      const style = labelStyleOf(role, name);
      expect(contrast(style.colour, style.halo?.colour ?? theme.shield), role).toBeGreaterThan(4.5);
    }
  });

  it.each(Object.entries(measures))('tells the classes of %s apart', (_, changes) => {
    const scene = buildScene(shipped, specWith(shipped, changes, name));
    const colours = scene.legends[0]!.classes.map(({ paint }) =>
      paint?.kind === 'solid' ? paint.colour : '',
    );
    expect(colours.length).toBeGreaterThan(2);
    colours.forEach((colour, index) => {
      for (const other of colours.slice(index + 1)) expect(difference(colour, other)).toBeGreaterThan(7);
    });
  });

  it('keeps the two sides of a margin apart next to zero, for every pair of hues', () => {
    for (const negative of candidateHues) {
      for (const positive of candidateHues.filter((hue) => hue !== negative)) {
        const colours = divergingOf(negative, positive, 8, theme);
        expect(colours).toHaveLength(8);
        expect(difference(colours[3]!, colours[4]!)).toBeGreaterThan(3);
      }
    }
  });

  it('starts ramps near the paper and moves steadily away from it', () => {
    for (const hue of candidateHues) {
      const distances = rampOf(hue, 6, theme).map((colour) => Math.abs(lab(colour).l - lab(theme.paper).l));
      expect([...distances].sort((a, b) => a - b)).toEqual(distances);
    }
  });
});
