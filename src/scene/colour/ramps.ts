import { lab } from 'd3-color';
import { interpolateLab } from 'd3-interpolate';
import { divergingFromHues, rampFromHue } from '../../core/classify/hue-ramps';
import type { Colour } from '../display/scene';
import type { Theme } from './theme';

/** CIELAB lightness that a hue is raised to at the strong end of a ramp on dark paper. */
const brightest = 72;

/**
 * Where on dark paper the classes next to zero begin, of the way from the theme's quiet colour to the hue. Sides of
 * many classes begin quieter, so that their classes stay apart.
 */
const quietestOf = (perSide: number): number => (perSide > 5 ? 0.28 : 0.36);

/**
 * One colour a class for a one-hue sequential scale, low values first. Low values are near the paper in both themes,
 * yet apart from it: pale on light paper, dim on dark paper.
 */
export function rampOf(hue: Colour, count: number, theme: Theme): readonly Colour[] {
  if (theme.name === 'light') return count === 1 ? [hue] : rampFromHue(hue, count + 1).slice(1);
  return stepsTo(hue, count, count === 1 ? 1 : 0.1, theme);
}

/**
 * One colour a class for a diverging scale from `negative` over a quiet middle to `positive`. An even count has no
 * middle class, so that zero falls on a break.
 */
export function divergingOf(
  negative: Colour,
  positive: Colour,
  count: number,
  theme: Theme,
): readonly Colour[] {
  if (theme.name === 'light') return divergingFromHues(negative, positive, count);
  const perSide = Math.floor(count / 2);
  const middle = count % 2 === 1 ? [theme.rampStart] : [];
  return [
    ...stepsTo(negative, perSide, quietestOf(perSide), theme).toReversed(),
    ...middle,
    ...stepsTo(positive, perSide, quietestOf(perSide), theme),
  ];
}

/** Equal CIELAB steps from `start` (0 is the theme's quiet colour) to the hue at its brightest. */
function stepsTo(hue: Colour, count: number, start: number, theme: Theme): readonly Colour[] {
  const bright = lab(hue);
  bright.l = Math.max(bright.l, brightest);
  const colourAt = interpolateLab(theme.rampStart, bright.formatHex());
  return Array.from({ length: count }, (_, index) => {
    const position = count === 1 ? 1 : start + ((1 - start) * index) / (count - 1);
    return lab(colourAt(position)).formatHex();
  });
}
