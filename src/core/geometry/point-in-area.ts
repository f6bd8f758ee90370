import { booleanPointInPolygon } from '@turf/turf';
import type { AreaGeometry } from '../pack';

/** Whether a location ([longitude, latitude]) lies in an area; its border belongs to it. */
export function pointInArea(location: readonly [number, number], geometry: AreaGeometry): boolean {
  return booleanPointInPolygon([location[0], location[1]], geometry);
}
