import { presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { toWorld } from '../../core/geometry/world';
import { highestLevel } from '../schema/zoom-level';
import { microdegree } from './microdegrees';

/** A tile at zoom level 0 is the world on this many pixels. */
const worldPixels = 256;

/** A vertex is needed from the level at which leaving it out changes the line by a triangle of this many square pixels. */
const visibleSquarePixels = 0.5;

/**
 * For each vertex of each arc the smallest zoom level that needs it: Visvalingam's effective area, measured in Web
 * Mercator pixels, grows fourfold with each level. The ends of an arc, where borders meet, are needed at every level,
 * so areas that share an arc stay joined when they are drawn simplified.
 *
 * @param arcs in microdegrees, absolute
 */
export function zoomLevels(
  arcs: readonly (readonly (readonly number[])[])[],
): readonly (readonly number[])[] {
  const inPixels: Topology<Objects<Record<string, unknown>>> = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) =>
      arc.map(([longitude = 0, latitude = 0]) =>
        toWorld(longitude * microdegree, latitude * microdegree).map((part) => part * worldPixels),
      ),
    ),
  };
  return presimplify(inPixels).arcs.map((arc) => arc.map(([, , weight]) => levelOf(weight ?? 0)));
}

/** The smallest whole zoom level at which an effective area, given for level 0, can be seen. */
function levelOf(squarePixels: number): number {
  if (squarePixels === Infinity) return 0;
  const level = Math.ceil(Math.log2(visibleSquarePixels / squarePixels) / 2);
  return Math.min(highestLevel, Math.max(0, level));
}
