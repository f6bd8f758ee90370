import type { AreaGeometry, Pack } from '../../core/pack';
import { pointInArea } from '../../core/geometry/point-in-area';
import { fromWorld } from '../../core/geometry/world';
import { shapeOf } from '../display/path-shape';
import type { PathShape, WorldBounds } from '../display/scene';
import { growBounds } from '../display/world-bounds';
import { remember, rememberEach } from '../../core/remember';

/** A point to print a name at, in world coordinates. */
export interface LabelAnchor {
  readonly x: number;
  readonly y: number;
  /** How wide and how high the area is through the point, in world units. */
  readonly width: number;
  readonly height: number;
  /** Share of the district's area that the named area covers, 0–1; orders the labels. */
  readonly weight: number;
}

type Within = 'district' | 'surroundings';

/** A label is wide and low, so room to the left and right counts for less than room above and below. */
const labelAspect = 2.2;
const gridSize = 24;
/** How far around the district its surroundings reach, as shares of its size: near first, so that names are seen. */
const surroundingShares = [0.02, 0.16];
/** The room that a neighbor's name needs near the district, as a share of the district's height. */
const roomForDistrictName = 0.025;
/** A span counts for at most this many times its shorter side, because names are centred. */
const lopsided = 2.6;

/**
 * A good point for an area's name: of a grid over its part inside the district (or, for its surroundings, near the
 * district), the point with most room around. Cached; null when there is no such part.
 */
export function labelAnchorOf(pack: Pack, geometry: AreaGeometry, within: Within): LabelAnchor | null {
  return anchorsOf(pack)(geometry, within);
}

const anchorsOf = remember((pack: Pack) =>
  rememberEach(
    (geometry: AreaGeometry, within: Within) => findAnchor(pack, geometry, within),
    (within) => within,
  ),
);

function findAnchor(pack: Pack, geometry: AreaGeometry, within: Within): LabelAnchor | null {
  const district = pack.districts.find((candidate) => candidate.role === 'district');
  if (district === undefined) return null;
  const home = shapeOf(district.geometry).bounds;
  const container = within === 'district' ? district.geometry : null;
  const frames = within === 'district' ? [home] : surroundingShares.map((share) => growBounds(home, share));
  const smallestRoom = within === 'district' ? 0 : (home.bottom - home.top) * roomForDistrictName;
  for (const frame of frames) {
    const best = roomiestPoint(geometry, container, frame);
    if (best === null || best.room < smallestRoom) continue;
    const { left, top, right, bottom } = shapeOf(geometry).bounds;
    const size = ((right - left) * (bottom - top)) / ((home.right - home.left) * (home.bottom - home.top));
    const shapes = [geometry, ...(container === null ? [] : [container])].map(shapeOf);
    const width = spanThrough(shapes, best, 'x');
    const height = spanThrough(shapes, best, 'y');
    return { x: best.x, y: best.y, width, height, weight: Math.min(1, size) };
  }
  return null;
}

interface RoomyPoint {
  readonly x: number;
  readonly y: number;
  /** Distance to the nearest edge, in world units; horizontal distances are divided by the label's aspect. */
  readonly room: number;
}

function roomiestPoint(
  geometry: AreaGeometry,
  container: AreaGeometry | null,
  frame: WorldBounds,
): RoomyPoint | null {
  const shapes = [geometry, ...(container === null ? [] : [container])].map(shapeOf);
  const search = shapes.map(({ bounds }) => bounds).reduce(intersectBounds, frame);
  if (!(search.right > search.left && search.bottom > search.top)) return null;
  let best: RoomyPoint | null = null;
  for (let row = 0; row < gridSize; row += 1) {
    for (let column = 0; column < gridSize; column += 1) {
      const x = search.left + ((column + 0.5) / gridSize) * (search.right - search.left);
      const y = search.top + ((row + 0.5) / gridSize) * (search.bottom - search.top);
      const location = fromWorld(x, y);
      if (!pointInArea(location, geometry) || (container !== null && !pointInArea(location, container)))
        continue;
      const room = Math.min(roomToFrame(search, x, y), ...shapes.map((shape) => roomTo(shape, x, y)));
      if (room > (best?.room ?? 0)) best = { x, y, room };
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

/** How far a line through the point, along x or y, stays inside all shapes; no more than the near end allows. */
function spanThrough(shapes: readonly PathShape[], point: RoomyPoint, along: 'x' | 'y'): number {
  const [main, cross] = along === 'x' ? [0, 1] : [1, 0];
  const [at, level] = along === 'x' ? [point.x, point.y] : [point.y, point.x];
  let before = Infinity;
  let after = Infinity;
  for (const part of shapes.flatMap((shape) => shape.parts)) {
    for (let index = 0; index + 3 < part.length; index += 2) {
      const first = part[index + cross] ?? 0;
      const second = part[index + 2 + cross] ?? 0;
      if (first > level === second > level) continue;
      const start = part[index + main] ?? 0;
      const end = part[index + 2 + main] ?? 0;
      const crossing = start + ((level - first) / (second - first)) * (end - start);
      if (crossing <= at) before = Math.min(before, at - crossing);
      else after = Math.min(after, crossing - at);
    }
  }
  return Math.min(before + after, lopsided * Math.min(before, after));
}

const intersectBounds = (first: WorldBounds, second: WorldBounds): WorldBounds => ({
  left: Math.max(first.left, second.left),
  top: Math.max(first.top, second.top),
  right: Math.min(first.right, second.right),
  bottom: Math.min(first.bottom, second.bottom),
});
