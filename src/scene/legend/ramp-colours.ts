import { lab } from 'd3-color';
import { interpolateLab, piecewise, quantize } from 'd3-interpolate';
import { paletteColours, palettes } from '../../core/classify/palettes';
import type { Pack } from '../../core/pack';
import { candidateColour } from '../colour/candidate-colours';
import { divergingOf, rampOf } from '../colour/ramps';
import { marginPairOf } from '../../document/measures/margin-pair';
import type { Colour } from '../display/scene';
import type { Measure } from '../../document/measures/measure-schema';
import type { Theme } from '../colour/theme';

/** Sequential palette for demographics, which belong to no candidate. */
const demographicPalette = 'YlGnBu';
/** For votes of all candidates together. */
const allVotesHue: Colour = '#424c78';
/** What a candidate lost went to nobody in particular. */
const againstHue: Colour = '#7d7468';
/** For changes that belong to no candidate. */
const fewerHue: Colour = '#a2593a';
const moreHue: Colour = '#4a5a94';

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
  const chosen = palette ?? (measure.kind === 'demographic' ? demographicPalette : null);
  if (chosen !== null) return colouredPalette(chosen, count, theme);
  const hues = huesOf(pack, measure);
  return hues.length === 2 ? divergingOf(hues[0], hues[1], count, theme) : rampOf(hues[0], count, theme);
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

/** The hue of a one-hue scale, or those of the lower and the upper side of a scale about zero. */
function huesOf(pack: Pack, measure: Measure): readonly [Colour] | readonly [Colour, Colour] {
  switch (measure.kind) {
    case 'margin':
    case 'margin change': {
      const pair = marginPairOf(pack, measure);
      if (pair === null) return [allVotesHue];
      return [candidateColour(pack, pair.under), candidateColour(pack, pair.over)];
    }
    case 'swing':
    case 'votes gained':
      return [againstHue, candidateColour(pack, measure.candidate)];
    case 'total change':
    case 'participation change':
      return [fewerHue, moreHue];
    case 'share':
    case 'rank':
      return [candidateColour(pack, measure.candidate)];
    case 'votes':
      return [measure.candidate === null ? allVotesHue : candidateColour(pack, measure.candidate)];
    case 'group share':
    case 'effective candidates':
    case 'participation':
    case 'demographic':
    case 'winner':
    case 'second place':
      return [allVotesHue];
  }
}

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
