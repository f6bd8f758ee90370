import type { Geometry, GeometryCollection } from 'geojson';
import { closeRing } from './clean-ring';
import { repairPolygons } from './repair-polygons';
import { isUsable, RepairCounter, type Finding, type RepairedGeometry } from './repair-report';
import type { Rings } from './ring';
import { squareMetres } from './square-metres';
import type { Winding } from './winding';
import { findWraps } from './wraps';

/**
 * Repairs an area (WGS 84 longitude, latitude) once, on import, so that everything after may trust it:
 * - rings are closed, repeated vertices, rings of fewer than three corners and rings without area are dropped;
 * - rings that cross or touch themselves are resolved by the even-odd rule, which is what a map painter fills;
 * - a hole that crosses its outer ring cuts away what it covers; a hole outside becomes a part (as JTS does);
 * - parts that overlap or share a border are merged;
 * - outer rings turn counterclockwise, holes clockwise (RFC 7946).
 *
 * Every change is counted. What a flat map cannot show (antimeridian, poles) and what cannot be repaired is given
 * back as it was, with a finding that says so; nothing is dropped in silence. Sound geometry is given back itself.
 *
 * @param winding how outer rings turn in the file: to turn rings that keep to it is no repair
 */
export function repairGeometry(
  geometry: Geometry | null,
  winding: Winding = 'counterclockwise',
): RepairedGeometry {
  const counter = new RepairCounter();
  const given = geometry === null ? null : polygonsOf(geometry, counter);
  if (given === null || given.length === 0) {
    const isMissing = geometry === null || isEmpty(geometry);
    return asGiven(isMissing ? null : geometry, [isMissing ? 'no geometry' : 'not an area'], 0);
  }
  const wraps = new Set(given.flatMap((rings) => rings.flatMap((ring) => [...findWraps(ring)])));
  if (wraps.has('not numbers')) return asGiven(geometry, ['not numbers'], 0);
  const closed = given.map((rings) => rings.map((ring) => closeRing(ring, counter)));
  const areaBefore = squareMetres(closed);
  if (wraps.size > 0) return asGiven(geometry, [...wraps], areaBefore);

  const repaired = repairPolygons(closed, counter, winding);
  if (repaired === null) return asGiven(geometry, ['too tangled to resolve'], areaBefore);
  if (repaired.length === 0) return asGiven(geometry, ['nothing with an area'], areaBefore);
  const repairs = counter.list();
  if (repairs.length === 0) {
    const isTurned = winding === 'clockwise';
    return {
      ...asGiven(geometry, [], areaBefore),
      geometry: isTurned ? toGeometry(repaired, geometry) : geometry,
    };
  }
  return {
    geometry: toGeometry(repaired, geometry),
    repairs,
    findings: [],
    areaBefore,
    areaAfter: squareMetres(repaired),
    valid: true,
  };
}

const asGiven = (
  geometry: Geometry | null,
  findings: readonly Finding[],
  area: number,
): RepairedGeometry => ({
  geometry,
  repairs: [],
  findings,
  areaBefore: area,
  areaAfter: area,
  valid: isUsable(findings),
});

/** The polygons of a geometry; null where it has none. Points and lines beside polygons are counted. */
function polygonsOf(geometry: Geometry, counter: RepairCounter): readonly Rings[] | null {
  const members = membersOf(geometry);
  const areas = members.filter((member) => member.type === 'Polygon' || member.type === 'MultiPolygon');
  if (areas.length === 0) return null;
  if (geometry.type === 'GeometryCollection') counter.add('collection made one area');
  counter.add('point or line beside an area dropped', members.length - areas.length);
  return areas
    .flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates))
    .filter((rings) => rings.length > 0);
}

type PlainGeometry = Exclude<Geometry, GeometryCollection>;

/** What a collection holds, collections in collections opened; anything else is its own only member. */
function membersOf(geometry: Geometry): readonly PlainGeometry[] {
  const members: PlainGeometry[] = [];
  const open: Geometry[] = [geometry];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type !== 'GeometryCollection') members.push(next);
    else for (const member of next.geometries.toReversed()) open.push(member);
  }
  return members;
}

const isEmpty = (geometry: Geometry): boolean =>
  membersOf(geometry).every(({ coordinates }) => coordinates.length === 0);

/** A multipolygon stays one, so that a layer does not change its type where it need not. */
function toGeometry(polygons: readonly Rings[], given: Geometry | null): Geometry {
  const [only] = polygons;
  return only !== undefined && polygons.length === 1 && given?.type !== 'MultiPolygon'
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: [...polygons] };
}
