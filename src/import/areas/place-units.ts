import type { Position } from 'geojson';
import { interiorPoint } from '../../core/geometry/interior-point';
import { repairGeometry } from '../../core/geometry/repair/repair-geometry';
import type { AreaGeometry } from '../../core/pack';
import { microdegree, toMicrodegrees } from '../../pack/write/microdegrees';
import { boundaryUnitsOf } from '../joins/join-unit';
import { dissolve } from './dissolve';
import type { PlannedBoundaries, PlannedJoin } from '../plan/import-plan';
import { boundaryIdOf } from '../joins/join-unit';

/** What is drawn of a boundary. */
export interface PlacedBoundary {
  readonly id: string;
  readonly geometry: AreaGeometry;
  /** [longitude, latitude], inside the area. */
  readonly location: readonly [number, number];
}

const lastLatitude = 85;

/** The boundaries that can be drawn, polygons of one id together; others have no area on the map. */
export function placeBoundaries(
  boundaries: PlannedBoundaries,
  field: string,
  joins: readonly PlannedJoin[],
): readonly PlacedBoundary[] {
  const partOf = new Map(joins.flatMap((join) => [...join.partOf]));
  const polygons = new Map<string, AreaGeometry[]>();
  for (const unit of boundaryUnitsOf(boundaries.raw, field)) {
    const geometry = boundaries.raw.features[unit.index]?.geometry;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') continue;
    const own = boundaryIdOf(unit);
    const id = partOf.get(own) ?? own;
    polygons.set(id, [...(polygons.get(id) ?? []), geometry]);
  }
  return [...polygons].flatMap(([id, parts]): readonly PlacedBoundary[] => {
    const geometry = onGrid(unite(parts));
    const location = geometry === null ? null : interiorPoint(geometry);
    return geometry === null || location === null
      ? []
      : [{ id, geometry, location: roundLocation(location) }];
  });
}

/**
 * Several areas as one, with the borders between them taken out. Where that leaves rings apart, those are brought
 * together that only do not quite meet.
 */
function unite(parts: readonly AreaGeometry[]): AreaGeometry {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const all: AreaGeometry = { type: 'MultiPolygon', coordinates: parts.flatMap(polygonsOf) };
  const { geometry } = repairGeometry(all);
  const exact = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : all;
  if (countRings(exact) === 1) return exact;
  const close = dissolve(parts);
  return close.isOne && countRings(close.geometry) < countRings(exact) ? close.geometry : exact;
}

const polygonsOf = (area: AreaGeometry): readonly Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

const countRings = (area: AreaGeometry): number => polygonsOf(area).flat().length;

/** The area as a pack can hold it; null when nothing of it is left on the grid or it lies beyond the map. */
function onGrid(geometry: AreaGeometry): AreaGeometry | null {
  const drawn = toMicrodegrees(closeRings(geometry));
  const polygons =
    drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.type === 'MultiPolygon' ? drawn.coordinates : [];
  const coordinates = polygons
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x * microdegree, y * microdegree])));
  const isOnMap = coordinates
    .flat(2)
    .every(([x = NaN, y = NaN]) => Math.abs(x) <= 180 && Math.abs(y) <= lastLatitude);
  if (coordinates.length === 0 || !isOnMap) return null;
  const [first = []] = coordinates;
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates };
}

/** What cannot be repaired is given back as it was, unclosed rings and all. */
function closeRings(geometry: AreaGeometry): AreaGeometry {
  const close = (rings: readonly Position[][]): Position[][] =>
    rings.map((ring) => [...ring, ring[0] ?? []].slice(0, isClosed(ring) ? -1 : undefined));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: close(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(close) };
}

const isClosed = (ring: readonly Position[]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

const roundLocation = ([x, y]: readonly [number, number]): readonly [number, number] => [
  Number(x.toFixed(6)),
  Number(y.toFixed(6)),
];
