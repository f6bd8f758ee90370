import type { Position } from 'geojson';
import { CornerIds } from '../repair/corner-ids';
import { findMeetings } from '../repair/find-meetings';
import { segmentsOfEdges } from '../repair/segments';
import { sumBorders, type Border, type Borders } from './border';

/** New corners are put on a grid of a thousandth of a unit, so that cutting comes to an end. */
const gridSteps = 1e3;
const roundLimit = 8;
const cutLimit = 200_000;

/**
 * Borders cut wherever they cross or touch, so that they meet only in corners.
 *
 * @returns null when there are too many cuts, or rounding keeps making new ones
 */
export function cutBorders(given: Borders): Borders | null {
  const corners = [...given.corners];
  const ids = new CornerIds();
  for (const corner of corners) ids.idOf(corner);
  const numberOf = (position: Position): number => {
    const id = ids.idOf(position);
    if (id === corners.length) corners.push(position);
    return id;
  };
  let { borders } = given;
  let cuts = 0;
  for (let round = 0; round < roundLimit; round += 1) {
    const edges = borders.map(({ from, to }) => [corners[from] ?? [], corners[to] ?? []] as const);
    const cutsOf = new Map<number, number[]>();
    const isComplete = findMeetings(segmentsOfEdges(edges), (first, second, { kind, points }) => {
      if (kind === 'joint') return true;
      cuts += 1;
      const added = points.map((point) => numberOf(kind === 'crossing' ? toGrid(point) : point));
      for (const index of [first, second]) cutsOf.set(index, [...(cutsOf.get(index) ?? []), ...added]);
      return cuts <= cutLimit;
    });
    if (!isComplete) return null;
    if (cutsOf.size === 0) return { corners, borders };
    borders = sumBorders(
      borders.flatMap((border, index) => cutBorder(border, cutsOf.get(index) ?? [], corners)),
    );
  }
  return null;
}

const toGrid = ([x = 0, y = 0]: Position): Position => [
  Math.round(x * gridSteps) / gridSteps,
  Math.round(y * gridSteps) / gridSteps,
];

function cutBorder(border: Border, cuts: readonly number[], corners: readonly Position[]): readonly Border[] {
  if (cuts.length === 0) return [border];
  const { from, to, step } = border;
  const [x0 = 0, y0 = 0] = corners[from] ?? [];
  const [x1 = 0, y1 = 0] = corners[to] ?? [];
  const along = (id: number): number => {
    const [x = 0, y = 0] = corners[id] ?? [];
    return (x - x0) * (x1 - x0) + (y - y0) * (y1 - y0);
  };
  const end = along(to);
  const between = cuts.filter((id) => along(id) > 0 && along(id) < end).sort((a, b) => along(a) - along(b));
  const path = [from, ...between, to];
  return path.slice(1).map((next, index) => ({ from: path[index] ?? next, to: next, step }));
}
