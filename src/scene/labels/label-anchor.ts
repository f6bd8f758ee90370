import type { AreaGeometry, Pack } from '../../core/pack';
import { commonArea } from '../../core/geometry/area-measures';
import { pointInArea } from '../../core/geometry/point-in-area';
import { fromWorld } from '../../core/geometry/world';
import { shapeOf } from '../path-shape';
import type { PathShape, WorldBounds } from '../scene';
import { boundsMeet, growBounds } from '../world-bounds';

/** A point to print a name at, in world coordinates. */
export interface LabelAnchor {
  readonly x: number;
  readonly y: number;
  /** How wide the area is on the label's line, in world units. */
  readonly width: number;
  /** Share of the district's area that the named area covers, 0–1; orders the labels. */
  readonly weight: number;
}

type Within = 'district' | 'surroundings';

const cache = new WeakMap<Pack, Map<AreaGeometry, LabelAnchor | null>>();

/** A label is wide and low, so room to the left and right counts for less than room above and below. */
const labelAspect = 2.2;
const gridSize = 28;
/** How far around the district its surroundings reach, as a share of its size. */
const surroundingsShare = 0.16;

/**
 * A good point for an area's name: of a grid over the part inside the district (or, for its surroundings, outside the
 * district but near it), the point with most room around. Cached; null when no grid point is inside.
 */
export function labelAnchorOf(pack: Pack, geometry: AreaGeometry, within: Within): LabelAnchor | null {
  const anchors = cache.get(pack) ?? new Map<AreaGeometry, LabelAnchor | null>();
  cache.set(pack, anchors);
  const known = anchors.get(geometry);
  if (known !== undefined) return known;
  const anchor = findAnchor(pack, geometry, within);
  anchors.set(geometry, anchor);
  return anchor;
}

function findAnchor(pack: Pack, geometry: AreaGeometry, within: Within): LabelAnchor | null {
  const district = pack.districts.find((candidate) => candidate.role === 'district');
  if (district === undefined) return null;
  const home = shapeOf(district.geometry).bounds;
  const part = within === 'district' ? commonArea(geometry, district.geometry) : geometry;
  if (part === null) return null;
  const shape = shapeOf(part);
  const frame = within === 'district' ? shape.bounds : growBounds(home, surroundingsShare);
  if (!boundsMeet(frame, shape.bounds)) return null;
  const search = intersectBounds(frame, shape.bounds);
  const best = roomiestPoint(search, part, shape);
  if (best === null) return null;
  const districtArea = (home.right - home.left) * (home.bottom - home.top);
  const partArea = (shape.bounds.right - shape.bounds.left) * (shape.bounds.bottom - shape.bounds.top);
  return {
    x: best.x,
    y: best.y,
    width: widthAt(shape, best.x, best.y),
    weight: Math.min(1, partArea / districtArea),
  };
}

function roomiestPoint(
  search: WorldBounds,
  part: AreaGeometry,
  shape: PathShape,
): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  let bestRoom = 0;
  for (let row = 0; row < gridSize; row += 1) {
    for (let column = 0; column < gridSize; column += 1) {
      const x = search.left + ((column + 0.5) / gridSize) * (search.right - search.left);
      const y = search.top + ((row + 0.5) / gridSize) * (search.bottom - search.top);
      if (!pointInArea(fromWorld(x, y), part)) continue;
      const room = Math.min(roomTo(shape, x, y), roomToFrame(search, x, y));
      if (room <= bestRoom) continue;
      bestRoom = room;
      best = { x, y };
    }
  }
  return best;
}

/** Distance to the nearest edge, with the horizontal shrunk by the label's aspect. */
function roomTo(shape: PathShape, x: number, y: number): number {
  let nearest = Infinity;
  for (const part of shape.parts) {
    for (let index = 0; index + 3 < part.length; index += 2) {
      const ax = ((part[index] ?? 0) - x) / labelAspect;
      const ay = (part[index + 1] ?? 0) - y;
      const dx = ((part[index + 2] ?? 0) - x) / labelAspect - ax;
      const dy = (part[index + 3] ?? 0) - y - ay;
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
    }
  }
  return nearest;
}

const roomToFrame = (frame: WorldBounds, x: number, y: number): number =>
  Math.min((x - frame.left) / labelAspect, (frame.right - x) / labelAspect, y - frame.top, frame.bottom - y);

/** The length of the horizontal line through the point that stays inside the area. */
function widthAt(shape: PathShape, x: number, y: number): number {
  let left = shape.bounds.left;
  let right = shape.bounds.right;
  for (const part of shape.parts) {
    for (let index = 0; index + 3 < part.length; index += 2) {
      const ay = part[index + 1] ?? 0;
      const by = part[index + 3] ?? 0;
      if (ay > y === by > y) continue;
      const crossing =
        (part[index] ?? 0) + ((y - ay) / (by - ay)) * ((part[index + 2] ?? 0) - (part[index] ?? 0));
      if (crossing <= x) left = Math.max(left, crossing);
      else right = Math.min(right, crossing);
    }
  }
  return right - left;
}

const intersectBounds = (first: WorldBounds, second: WorldBounds): WorldBounds => ({
  left: Math.max(first.left, second.left),
  top: Math.max(first.top, second.top),
  right: Math.min(first.right, second.right),
  bottom: Math.min(first.bottom, second.bottom),
});
