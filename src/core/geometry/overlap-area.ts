import type { Position } from 'geojson';
import type { AreaGeometry } from '../area-geometry';

/** An area on an equal-area plane, made once to be overlaid many times. */
export interface PlaneArea {
  /** Five numbers an edge, by left end: left x, left y, right x, right y, and +1 over or −1 under the inside. */
  readonly edges: Float64Array;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** In the plane's own unit; only ratios of areas mean anything. */
  readonly size: number;
}

type PlanePoint = readonly [x: number, y: number];
type Edge = readonly [leftX: number, leftY: number, rightX: number, rightY: number, sign: number];
const edgeLength = 5;

/**
 * Puts an area on Lambert's cylindrical equal-area plane (x: longitude in degrees, y: sine of latitude), on which
 * ratios of areas are those on the sphere. Source: Snyder, Map Projections (1987), p. 76.
 */
export function toPlaneArea(geometry: AreaGeometry): PlaneArea {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const edges = polygons
    .flatMap((rings) => rings.flatMap((ring, index) => ringEdges(ring.map(toPlane), index === 0 ? 1 : -1)))
    .sort((first, second) => first[0] - second[0]);
  const [left, right] = extentOf(edges.flatMap(([leftX, , rightX]) => [leftX, rightX]));
  const [bottom, top] = extentOf(edges.flatMap(([, leftY, , rightY]) => [leftY, rightY]));
  const size = edges.reduce(
    (sum, [leftX, leftY, rightX, rightY, sign]) =>
      sum + sign * (rightX - leftX) * ((leftY + rightY) / 2 - bottom),
    0,
  );
  return { edges: Float64Array.from(edges.flat()), left, right, bottom, top, size };
}

/**
 * Area that two areas have in common, in the plane's unit.
 *
 * An area is what lies under its upper edges less what lies under its lower ones, so the common area is
 * Σ sign·sign·(area under both edges) over all pairs of edges. Nothing is cut, so borders that touch, coincide or
 * almost coincide need no special case. Rings that cross themselves count as often as they wind.
 */
export function overlapArea(first: PlaneArea, second: PlaneArea): number {
  if (!boundsOverlap(first, second)) return 0;
  const base = Math.min(first.bottom, second.bottom);
  let sum = 0;
  for (let index = 0; index < first.edges.length; index += edgeLength) {
    sum += areaUnderEdge(first, index, second, base);
  }
  return Math.max(0, Math.min(sum, first.size, second.size));
}

/**
 * The signed part of an area that lies under one edge of another, above the base. An edge wholly below the area's
 * bottom adds nothing, because upper and lower edges cancel there.
 */
function areaUnderEdge(owner: PlaneArea, index: number, area: PlaneArea, base: number): number {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, sign = 0] = owner.edges.subarray(index, index + edgeLength);
  if (x1 <= area.left || x0 >= area.right || Math.max(y0, y1) <= area.bottom) return 0;
  const slope = (y1 - y0) / (x1 - x0);
  const { edges } = area;
  let sum = 0;
  for (let other = 0; other < edges.length; other += edgeLength) {
    const otherX0 = edges[other] ?? 0;
    if (otherX0 >= x1) break;
    const otherX1 = edges[other + 2] ?? 0;
    if (otherX1 <= x0) continue;
    const otherY0 = edges[other + 1] ?? 0;
    const otherY1 = edges[other + 3] ?? 0;
    if (otherY0 <= owner.bottom && otherY1 <= owner.bottom) continue;
    const otherSlope = (otherY1 - otherY0) / (otherX1 - otherX0);
    const left = Math.max(x0, otherX0);
    const right = Math.min(x1, otherX1);
    const under = areaUnderBoth(
      right - left,
      y0 + slope * (left - x0) - base,
      y0 + slope * (right - x0) - base,
      otherY0 + otherSlope * (left - otherX0) - base,
      otherY0 + otherSlope * (right - otherX0) - base,
    );
    sum += (edges[other + 4] ?? 0) * under;
  }
  return sign * sum;
}

/** Area between the axis and the lower of two straight lines that go from height a0 to a1 and from b0 to b1. */
function areaUnderBoth(width: number, a0: number, a1: number, b0: number, b1: number): number {
  const [start, end] = [a0 - b0, a1 - b1];
  if (start <= 0 && end <= 0) return (width * (a0 + a1)) / 2;
  if (start >= 0 && end >= 0) return (width * (b0 + b1)) / 2;
  const part = start / (start - end);
  const crossing = a0 + part * (a1 - a0);
  return (width * (part * (Math.min(a0, b0) + crossing) + (1 - part) * (crossing + Math.min(a1, b1)))) / 2;
}

/** Whether the boxes around two areas share more than a border. */
function boundsOverlap(first: PlaneArea, second: PlaneArea): boolean {
  return (
    first.left < second.right &&
    second.left < first.right &&
    first.bottom < second.top &&
    second.bottom < first.top
  );
}

/**
 * The edges of a closed ring that are not vertical; upright ones bound no area from above or below.
 * @param role 1 for an outer ring, −1 for a hole, whichever way it turns
 */
function ringEdges(ring: readonly PlanePoint[], role: 1 | -1): readonly Edge[] {
  const steps = ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const);
  const [, originY] = ring[0] ?? [0, 0];
  const turning = steps.reduce((sum, [[x0, y0], [x1, y1]]) => sum + (x0 - x1) * ((y0 + y1) / 2 - originY), 0);
  const counterclockwise = turning >= 0 ? role : -role;
  return steps.flatMap(([[x0, y0], [x1, y1]]): Edge[] => {
    if (x0 === x1) return [];
    return x1 < x0 ? [[x1, y1, x0, y0, counterclockwise]] : [[x0, y0, x1, y1, -counterclockwise]];
  });
}

function toPlane([longitude = 0, latitude = 0]: Position): PlanePoint {
  return [longitude, Math.sin((latitude * Math.PI) / 180)];
}

function extentOf(values: readonly number[]): readonly [least: number, greatest: number] {
  return values.reduce<readonly [number, number]>(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [Infinity, -Infinity],
  );
}
