import type { LabelCandidate, TextStyle } from '../display/scene';
import type { Box } from './box';
import { capHeightOf, descentOf, measureText } from './measure-text';

/** One way to set a label: its lines and the box around them. */
export interface LabelLayout {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly box: Box;
}

const leading = 1.08;
const shieldPadding = { x: 3.5, y: 2.6 };
const dotDistance = 5;
/** A name may be this many times as wide as its area before it is hidden. */
const mayOverhang = 1.2;

/** The size of a label's area in page units. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
}

/**
 * The ways to set a label, best first. Areas: at the point, on one line or broken where that is wider than the area,
 * then a little higher or lower; none where the area is too small. Places: beside their dot.
 * @param room size of the label's area in page units; null where it has none.
 */
export function labelBoxes(
  label: LabelCandidate,
  style: TextStyle,
  x: number,
  y: number,
  room: LabelRoom | null,
): readonly LabelLayout[] {
  switch (label.role) {
    case 'road shield':
      return [shieldLayout(label.text, style, x, y)];
    case 'place':
      return besideDot(label.text, style, x, y);
    case 'district':
      return [centred([label.text], style, x, y)];
    case 'neighborhood':
      return areaLayouts(label.text, style, x, y, room ?? { width: Infinity, height: Infinity });
  }
}

function areaLayouts(
  text: string,
  style: TextStyle,
  x: number,
  y: number,
  room: LabelRoom,
): readonly LabelLayout[] {
  const fits = (lines: readonly string[], slack: number): boolean =>
    widest(lines, style) <= room.width * slack && heightOf(lines, style) <= room.height * slack;
  const settings = [[text], ...breakInTwo(text, style)];
  const inside = settings.filter((lines) => fits(lines, 0.94));
  const overhanging = settings.filter((lines) => !inside.includes(lines) && fits(lines, mayOverhang));
  const shifts = [0, -0.55, 0.55, -1.1, 1.1].map((share) => share * style.size);
  return [...inside, ...overhanging.toReversed()].flatMap((lines) =>
    shifts.map((shift) => centred(lines, style, x, y + shift)),
  );
}

/** The most even break of a name over two lines; none for a single word. */
function breakInTwo(text: string, style: TextStyle): readonly (readonly string[])[] {
  const breaks = [...text.matchAll(/ |(?<=\p{L}-)(?=\p{L})/gu)].map(({ index }) => [
    text.slice(0, index).trim(),
    text.slice(index).trim(),
  ]);
  return breaks.sort((first, second) => widest(first, style) - widest(second, style)).slice(0, 1);
}

const widest = (lines: readonly string[], style: TextStyle): number =>
  Math.max(...lines.map((line) => measureText(line, style)));

const heightOf = (lines: readonly string[], style: TextStyle): number =>
  capHeightOf(style) + (lines.length - 1) * style.size * leading;

function centred(lines: readonly string[], style: TextStyle, x: number, y: number): LabelLayout {
  const step = style.size * leading;
  const capHeight = capHeightOf(style);
  const height = heightOf(lines, style);
  const top = y - height / 2;
  const width = widest(lines, style);
  return {
    lines: lines.map((text, index) => ({ text, x, y: top + capHeight + index * step })),
    box: { x: x - width / 2, y: top, width, height: height + descentOf(style) },
  };
}

function shieldLayout(text: string, style: TextStyle, x: number, y: number): LabelLayout {
  const capHeight = capHeightOf(style);
  const width = Math.max(measureText(text, style), capHeight * 1.2) + 2 * shieldPadding.x;
  const height = capHeight + 2 * shieldPadding.y;
  return {
    lines: [{ text, x, y: y + capHeight / 2 }],
    box: { x: x - width / 2, y: y - height / 2, width, height },
  };
}

function besideDot(text: string, style: TextStyle, x: number, y: number): readonly LabelLayout[] {
  const half = measureText(text, style) / 2;
  const rise = capHeightOf(style) / 2 + dotDistance;
  return [
    [x + half + dotDistance, y],
    [x - half - dotDistance, y],
    [x, y - rise],
    [x, y + rise],
  ].map(([centreX = x, centreY = y]) => centred([text], style, centreX, centreY));
}
