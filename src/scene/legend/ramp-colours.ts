import { lab } from 'd3-color';
import { interpolateLab, piecewise, quantize } from 'd3-interpolate';
import { paletteColours, palettes } from '../../core/classify/palettes';
import type { Pack } from '../../core/pack';
import { candidateColour } from '../colour/candidate-colours';
import { divergingOf, rampOf } from '../colour/ramps';
import type { Hue } from '../../document/measures/measure-of';
import { measureOf } from '../../document/measures/measures';
import type { Colour } from '../display/scene';
import type { Measure } from '../../document/measures/measure-schema';
import type { Theme } from '../colour/theme';

/** Sequential palette for figures of the census, whose hues are many. */
const peoplePalette = 'YlGnBu';

/** The colours of hues that are nobody's. */
const roleColours: Readonly<Record<Extract<Hue, string>, Colour>> = {
  'all votes': '#424c78',
  'nobody in particular': '#7d7468',
  fewer: '#a2593a',
  more: '#4a5a94',
};

/**
 * One colour a class, lowest first: of the chosen palette, or of the candidates that the measure is about.
 * On dark paper sequential palettes run from dark to light, so that low values stay quiet in both themes.
 */
export function rampColours(
  pack: Pack,
  measure: Measure,
  count: number,
  palette: string | null,
  theme: Theme,
): readonly Colour[] {
  if (palette !== null) return colouredPalette(palette, count, theme);
  const [first, second] = measureOf(measure).hues(pack, measure);
  if (first === 'people') return colouredPalette(peoplePalette, count, theme);
  const low = colourOf(pack, first);
  return second === undefined
    ? rampOf(low, count, theme)
    : divergingOf(low, colourOf(pack, second), count, theme);
}

/**
 * The colours of a scale about zero, so that the middle of the colours is at zero however many classes lie on either
 * side. A class with zero inside it gets the middle colour.
 * @param breaks strictly ascending
 */
export function coloursAboutZero(
  pack: Pack,
  measure: Measure,
  breaks: readonly number[],
  palette: string | null,
  theme: Theme,
): readonly Colour[] {
  const below = breaks.filter((value) => value <= 0).length;
  const above = breaks.filter((value) => value >= 0).length;
  const perSide = Math.max(below, above);
  const middle = breaks.includes(0) ? 0 : 1;
  const colours = rampColours(pack, measure, 2 * perSide + middle, palette, theme);
  const first = perSide - below;
  return colours.slice(first, first + breaks.length + 1);
}

/** The colour of a hue: a candidate's own, or what another hue looks like everywhere. */
const colourOf = (pack: Pack, hue: Hue): Colour =>
  typeof hue === 'string' ? roleColours[hue] : candidateColour(pack, hue.candidate);

/** On dark paper a sequential palette is turned round and its palest colour, which would glare, left out. */
function colouredPalette(id: string, count: number, theme: Theme): readonly Colour[] {
  const palette = palettes.find((candidate) => candidate.id === id);
  if (palette !== undefined && count > palette.maxClasses) {
    const known = [...paletteColours(id, palette.maxClasses)];
    const colourAt: (position: number) => string = piecewise(interpolateLab, known);
    return quantize(colourAt, count).map((colour) => lab(colour).formatHex());
  }
  if (theme.name === 'light' || palette?.kind !== 'sequential') return paletteColours(id, count);
  const colours = paletteColours(id, Math.min(palette.maxClasses, count + 1)).toReversed();
  return colours.slice(0, count);
}
