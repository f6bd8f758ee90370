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
 * Area that all of some areas have in common, in the plane's unit.
 *
 * An area is what lies under its upper edges less what lies under its lower ones, so the common area is the sum of
 * ±(area under all of the edges) over all choices of one edge an area. Nothing is cut, so borders that touch,
 * coincide or almost coincide need no special case. Rings that cross themselves count as often as they wind.
 */
export function overlapArea(...areas: readonly PlaneArea[]): number {
  const left = Math.max(...areas.map((area) => area.left));
  const right = Math.min(...areas.map((area) => area.right));
  const bottoms = areas.map((area) => area.bottom);
  const floor = Math.max(...bottoms);
  if (left >= right || floor >= Math.min(...areas.map((area) => area.top))) return 0;
  const overlay: Overlay = {
    areas,
    floor,
    floorIndex: bottoms.indexOf(floor),
    base: Math.min(...bottoms),
  };
  const sum = areaUnderLine(overlay, 0, left, highest, right, highest);
  return Math.max(0, Math.min(sum, ...areas.map((area) => area.size)));
}

/** No point of the plane is higher: the sine of a right angle. */
const highest = 1;

interface Overlay {
  readonly areas: readonly PlaneArea[];
  /** The highest bottom. Other areas' edges below it add nothing, because the edges of its own area cancel there. */
  readonly floor: number;
  readonly floorIndex: number;
  readonly base: number;
}

/** The common part, under a straight line and above the base, of the areas from an index on. */
function areaUnderLine(
  overlay: Overlay,
  index: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): number {
  const edges = overlay.areas[index]?.edges;
  if (edges === undefined) return (x1 - x0) * ((y0 + y1) / 2 - overlay.base);
  const idleBelow = index === overlay.floorIndex ? -Infinity : overlay.floor;
  const slope = (y1 - y0) / (x1 - x0);
  let sum = 0;
  for (let at = 0; at < edges.length; at += edgeLength) {
    const edgeX0 = edges[at] ?? 0;
    if (edgeX0 >= x1) break;
    const edgeX1 = edges[at + 2] ?? 0;
    if (edgeX1 <= x0) continue;
    const edgeY0 = edges[at + 1] ?? 0;
    const edgeY1 = edges[at + 3] ?? 0;
    if (edgeY0 <= idleBelow && edgeY1 <= idleBelow) continue;
    const edgeSlope = (edgeY1 - edgeY0) / (edgeX1 - edgeX0);
    const left = Math.max(x0, edgeX0);
    const right = Math.min(x1, edgeX1);
    const under = areaUnderBoth(
      overlay,
      index + 1,
      [left, y0 + slope * (left - x0), edgeY0 + edgeSlope * (left - edgeX0)],
      [right, y0 + slope * (right - x0), edgeY0 + edgeSlope * (right - edgeX0)],
    );
    sum += (edges[at + 4] ?? 0) * under;
  }
  return sum;
}

type LinePair = readonly [x: number, first: number, second: number];

/** {@link areaUnderLine} for the lower of two straight lines, given by their heights at both ends. */
function areaUnderBoth(
  overlay: Overlay,
  index: number,
  [x0, a0, b0]: LinePair,
  [x1, a1, b1]: LinePair,
): number {
  if (a0 <= b0 && a1 <= b1) return areaUnderLine(overlay, index, x0, a0, x1, a1);
  if (a0 >= b0 && a1 >= b1) return areaUnderLine(overlay, index, x0, b0, x1, b1);
  const part = (a0 - b0) / (a0 - b0 - (a1 - b1));
  const [x, y] = [x0 + part * (x1 - x0), a0 + part * (a1 - a0)];
  return (
    areaUnderLine(overlay, index, x0, Math.min(a0, b0), x, y) +
    areaUnderLine(overlay, index, x, y, x1, Math.min(a1, b1))
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
