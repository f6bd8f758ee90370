import type { AreaGeometry, Pack } from '../../core/pack';
import { indexById } from '../../core/index-by-id';
import { toWorld } from '../../core/geometry/world';
import type { WorldBounds } from '../../scene/display/scene';
import { boundsOfParts, growBounds } from '../../scene/display/world-bounds';
import type { Subject } from '../store/state';

/** The area of a subject; null for what has none. */
export function geometryOfSubject(pack: Pack, subject: Subject): AreaGeometry | null {
  const find = (
    list: readonly { readonly id: string; readonly geometry: AreaGeometry }[],
  ): AreaGeometry | null => indexById(list).get(subject.id)?.geometry ?? null;
  switch (subject.unit) {
    case 'district':
      return find(pack.districts);
    case 'neighborhood':
      return find(pack.neighborhoods);
    case 'tract':
      return find(pack.tracts);
    case 'precinct area':
      return find(pack.precinctAreas);
    case 'reporting unit':
      return null;
  }
}

/** The bounds of a subject's area in world coordinates; null for what has no area. */
export function boundsOfSubject(pack: Pack, subject: Subject): WorldBounds | null {
  const geometry = geometryOfSubject(pack, subject);
  return geometry === null ? null : boundsOfGeometry(geometry);
}

function boundsOfGeometry(geometry: AreaGeometry): WorldBounds | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return boundsOfParts(
    polygons.flatMap((rings) =>
      rings.map((ring) => ring.flatMap(([lon, lat]) => toWorld(lon ?? 0, lat ?? 0))),
    ),
  );
}

/** How much of its own size is shown around a small area on each side, for what lies about it. */
const mostSurroundings = 1;
/** The share of the district that an area with its surroundings may take where these can be less. */
const shareOfDistrict = 0.5;

/**
 * The view that shows bounds with their surroundings: a small area takes a third of it, one of half the district or
 * more all, so that the map always comes as near as it can.
 */
export function withSurroundings(pack: Pack, bounds: WorldBounds): WorldBounds {
  const district = pack.districts.find(({ role }) => role === 'district');
  const whole = district === undefined ? null : boundsOfGeometry(district.geometry);
  if (whole === null) return growBounds(bounds, mostSurroundings);
  const share = Math.max(
    (bounds.right - bounds.left) / (whole.right - whole.left),
    (bounds.bottom - bounds.top) / (whole.bottom - whole.top),
  );
  const fitting = (shareOfDistrict / share - 1) / 2;
  return growBounds(bounds, Math.min(mostSurroundings, Math.max(0, fitting)));
}

/** Bounds around a point: `degrees` of longitude to both sides and a square of it in world coordinates. */
export function boundsAround(location: readonly [number, number], degrees: number): WorldBounds {
  const [x, y] = toWorld(location[0], location[1]);
  const reach = degrees / 360;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}
