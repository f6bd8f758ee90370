import type { Position } from 'geojson';
import type { AreaGeometry, Pack } from '../../core/pack';
import { toWorld } from '../../core/geometry/world';
import type { WorldBounds } from '../../scene/scene';
import type { Subject } from '../store/state';

/** The area of a subject; null for what has none. */
export function geometryOfSubject(pack: Pack, subject: Subject): AreaGeometry | null {
  const find = (
    list: readonly { readonly id: string; readonly geometry: AreaGeometry }[],
  ): AreaGeometry | null => list.find((each) => each.id === subject.id)?.geometry ?? null;
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
  if (geometry === null) return null;
  const polygons: readonly Position[][][] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const position of polygons.flat(2)) {
    const [x, y] = toWorld(position[0] ?? 0, position[1] ?? 0);
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** Bounds around a point: `degrees` of longitude to both sides and a square of it in world coordinates. */
export function boundsAround(location: readonly [number, number], degrees: number): WorldBounds {
  const [x, y] = toWorld(location[0], location[1]);
  const reach = degrees / 360;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}
