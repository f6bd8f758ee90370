import { lab, type LabColor } from 'd3-color';
import { interpolateLab } from 'd3-interpolate';

/** CIELAB lightness (0–100) of the palest and, unless the hue itself is darker, of the darkest colour of a ramp. */
const PALEST = 96;
const DARKEST = 45;

/** The palest that the two ends of a diverging scale may be: beyond it they would not stand out from the paper. */
const LIGHTEST_END = 57;

/** How much of the hue's chroma the palest colour keeps. */
const PALEST_CHROMA = 0.06;

/** Where on a hue's ramp the class next to the middle of a diverging scale begins: apart from the middle, yet pale. */
const FIRST_STEP = 0.26;

/**
 * A one-hue sequential ramp of `count` colours, `#rrggbb`, light to dark. Lightness falls in equal steps of CIELAB
 * (CIE 1976), so that equal steps look equal; the ramp passes through the hue itself at its own lightness. One
 * colour alone is the hue.
 * @param hue a CSS hexadecimal colour
 */
export function rampFromHue(hue: string, count: number): readonly string[] {
  const colourAt = hueRamp(hue);
  if (requireCount(count) === 1) return [lab(hue).formatHex()];
  return Array.from({ length: count }, (_, index) => colourAt(index / (count - 1)));
}

/**
 * A diverging scale of `count` colours, `#rrggbb`, from the strongest of the negative hue over pale ones to the
 * strongest of the positive hue. Both sides have one lightness step by step and end at one between those of the two
 * hues, so that neither looks heavier. An odd count has a near-white in the middle.
 */
export function divergingFromHues(
  negativeHue: string,
  positiveHue: string,
  count: number,
): readonly string[] {
  const perSide = Math.floor(requireCount(count) / 2);
  const strongest = (requireHue(negativeHue).l + requireHue(positiveHue).l) / 2;
  const end = Math.min(LIGHTEST_END, Math.max(DARKEST, strongest));
  const side = (hue: string): readonly string[] =>
    Array.from({ length: perSide }, (_, index) =>
      shadeOf(hue, end, perSide === 1 ? 0.6 : FIRST_STEP + ((1 - FIRST_STEP) * index) / (perSide - 1)),
    );
  const middle = count % 2 === 1 ? [lab(PALEST, 0, 0).formatHex()] : [];
  return [...side(negativeHue).toReversed(), ...middle, ...side(positiveHue)];
}

/** The hue on its way from the palest (0) to its full chroma at the end's lightness (1). */
function shadeOf(hue: string, end: number, position: number): string {
  const { a, b } = requireHue(hue);
  const chroma = PALEST_CHROMA + (1 - PALEST_CHROMA) * position;
  return lab(PALEST + (end - PALEST) * position, a * chroma, b * chroma).formatHex();
}

function requireHue(hue: string): LabColor {
  const colour = lab(hue);
  if (!Number.isFinite(colour.l)) throw new RangeError(`${hue} is not a colour`);
  return colour;
}

/** The ramp as a function of 0 (palest) to 1 (darkest). */
function hueRamp(hue: string): (position: number) => string {
  const full = requireHue(hue);
  const palest = lab(PALEST, full.a * PALEST_CHROMA, full.b * PALEST_CHROMA);
  const darkest = lab(Math.min(full.l, DARKEST), full.a, full.b);
  const turn = Math.min(1, Math.max(0, (PALEST - full.l) / (PALEST - darkest.l)));
  const toHue = interpolateLab(palest, full);
  const toDarkest = interpolateLab(full, darkest);
  return (position) =>
    lab(
      position <= turn ? toHue(turn === 0 ? 1 : position / turn) : toDarkest((position - turn) / (1 - turn)),
    ).formatHex();
}

function requireCount(count: number): number {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`a ramp needs 1 or more colours, not ${count}`);
  return count;
}
