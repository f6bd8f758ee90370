import type { LabelCandidate, Stroke, TextStyle } from '../display/scene';
import { themes, type ThemeName } from '../colour/theme';
import { boxesOverlap, boxInside, growBox, type Box } from './box';
import { labelBoxes, type LabelLayout, type LabelRoom } from './label-layouts';
import { labelStyleOf } from './text-style';

/** Where a map is on a page: page x = world x × scale + offsetX, and alike for y; the size is in page units. */
export interface LabelView {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** A label to print, in page units. Lines are centred on their x; y is the baseline. */
export interface PlacedLabel {
  readonly id: string;
  readonly role: LabelCandidate['role'];
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly style: TextStyle;
  /** What the label covers, its plate included. No two labels' boxes overlap. */
  readonly box: Box;
  /** A plate behind a road's number. */
  readonly plate: (Box & { readonly fill: string; readonly stroke: Stroke }) | null;
}

/** Space kept free around every label. */
const clearance = 3;

/**
 * Chooses which labels fit: by priority, each at the first of its possible positions that is inside the view and
 * free of labels and obstacles. Names of areas may break over two lines.
 * @param obstacles boxes in page units that labels must leave free, such as a legend.
 */
export function placeLabels(
  labels: readonly LabelCandidate[],
  view: LabelView,
  theme: ThemeName,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] {
  const frame: Box = { x: 0, y: 0, width: view.width, height: view.height };
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].sort(byPriority)) {
    const style = labelStyleOf(label.role, theme);
    const x = label.x * view.scale + view.offsetX;
    const y = label.y * view.scale + view.offsetY;
    const room = label.area === null ? null : scaleRoom(label.area, view.scale);
    const free = labelBoxes(label, style, x, y, room).find(
      ({ box }) =>
        boxInside(box, frame) && !taken.some((other) => boxesOverlap(growBox(box, clearance), other)),
    );
    if (free === undefined) continue;
    taken.push(free.box);
    placed.push(toPlaced(label, style, free, theme));
  }
  return placed;
}

const scaleRoom = ({ width, height }: LabelRoom, scale: number): LabelRoom => ({
  width: width * scale,
  height: height * scale,
});

const byPriority = (first: LabelCandidate, second: LabelCandidate): number =>
  first.priority - second.priority || (first.id < second.id ? -1 : first.id > second.id ? 1 : 0);

function toPlaced(
  label: LabelCandidate,
  style: TextStyle,
  { lines, box }: LabelLayout,
  theme: ThemeName,
): PlacedLabel {
  const { shield, inkSoft } = themes[theme];
  const plate =
    label.role === 'road shield'
      ? { ...box, fill: shield, stroke: { colour: inkSoft, width: 0.7, dash: null } }
      : null;
  return { id: label.id, role: label.role, lines, style, box, plate };
}
