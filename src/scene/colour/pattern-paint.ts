import { lab } from 'd3-color';
import type { PatternId } from '../display/pattern-tiles';
import type { Colour, Paint } from '../display/scene';

/** CIELAB lightness that parts pale backgrounds, which get darker marks, from dark ones, which get paler marks. */
const middle = 52;
const contrast = 32;

/** A colour with a pattern on it in a darker or paler shade of itself; without a pattern the colour alone. */
export function patternPaint(background: Colour, pattern: PatternId | null): Paint {
  if (pattern === null) return { kind: 'solid', colour: background };
  const mark = lab(background);
  mark.l += mark.l > middle ? -contrast : contrast;
  return { kind: 'pattern', pattern, colour: mark.formatHex(), background };
}
