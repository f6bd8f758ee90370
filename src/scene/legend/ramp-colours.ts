import { paletteColours, palettes } from '../../core/classify/palettes';
import type { Pack } from '../../core/pack';
import { candidateColour } from '../candidate-colours';
import { divergingOf, rampOf } from '../colour/ramps';
import { marginPairOf } from '../measure/unit-value';
import type { Colour } from '../scene';
import type { Measure } from '../spec/map-spec';
import type { Theme } from '../theme';

/** Sequential palette for demographics, which belong to no candidate. */
const demographicPalette = 'YlGnBu';
/** For votes of all candidates together. */
const allVotesHue: Colour = '#5a5f7d';
const againstHue: Colour = '#7d7468';

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
  if (measure.kind === 'margin') {
    const pair = marginPairOf(pack, measure);
    if (pair !== null)
      return divergingOf(candidateColour(pack, pair.under), candidateColour(pack, pair.over), count, theme);
  }
  if (measure.kind === 'swing')
    return divergingOf(againstHue, candidateColour(pack, measure.candidate), count, theme);
  const candidate = measure.kind === 'share' || measure.kind === 'votes' ? measure.candidate : null;
  return rampOf(candidate === null ? allVotesHue : candidateColour(pack, candidate), count, theme);
}

/** On dark paper a sequential palette is turned round and its palest colour, which would glare, left out. */
function colouredPalette(id: string, count: number, theme: Theme): readonly Colour[] {
  const palette = palettes.find((candidate) => candidate.id === id);
  if (theme.name === 'light' || palette?.kind !== 'sequential') return paletteColours(id, count);
  const colours = paletteColours(id, Math.min(palette.maxClasses, count + 1)).toReversed();
  return colours.slice(0, count);
}
