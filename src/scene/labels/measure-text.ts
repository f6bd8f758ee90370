import type { TextStyle } from '../display/scene';
import metrics from './font-metrics.json';

interface FaceMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly fallback: number;
  readonly widths: Readonly<Record<string, number>>;
}

const faces: Readonly<Record<string, FaceMetrics>> = metrics;

/** The width of one line of text in page units, from the advance widths of the bundled fonts, without kerning. */
export function measureText(text: string, style: TextStyle): number {
  const face = faceOf(style);
  let units = 0;
  let letters = 0;
  for (const letter of text) {
    units += face.widths[letter] ?? face.fallback;
    letters += 1;
  }
  return (units * style.size) / 1000 + letters * style.letterSpacing;
}

/** Height of capitals above the baseline, in page units. */
export const capHeightOf = (style: TextStyle): number => (faceOf(style).capHeight * style.size) / 1000;

/** How far letters reach below the baseline, in page units. */
export const descentOf = (style: TextStyle): number => 0.24 * style.size;

function faceOf(style: TextStyle): FaceMetrics {
  const face = faces[style.face === 'display' ? 'display-600' : `text-${style.weight}`];
  if (face === undefined) throw new RangeError(`there is no ${style.face} face of weight ${style.weight}`);
  return face;
}
