import { commonArea } from '../../core/geometry/area-measures';
import { pointInArea } from '../../core/geometry/point-in-area';
import type { AreaGeometry, Pack } from '../../core/pack';
import { shapeOf } from '../display/path-shape';
import type { PathShape } from '../display/scene';
import { rememberEach } from '../../core/remember';

/**
 * The shape of the part of an area that lies inside the pack's district, the same object each time; null when none
 * does. Votes of a district fill only this part: what lies beyond voted in other contests.
 */
export const shapeInsideDistrict = rememberEach(cutToDistrict, (geometry) => geometry);

function cutToDistrict(pack: Pack, geometry: AreaGeometry): PathShape | null {
  const district = pack.districts.find((candidate) => candidate.role === 'district');
  if (district === undefined || liesWithin(geometry, district.geometry)) return shapeOf(geometry);
  const part = commonArea(geometry, district.geometry);
  return part === null ? null : shapeOf(part);
}

/** True when every vertex is inside, which for a district without narrow inlets means the whole area. */
function liesWithin(geometry: AreaGeometry, container: AreaGeometry): boolean {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.every((ring) =>
    ring.every(([longitude = 0, latitude = 0]) => pointInArea([longitude, latitude], container)),
  );
}
