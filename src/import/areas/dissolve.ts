import type { DissolvedAreas } from '../../core/geometry/outline/dissolved-areas';
import type { Position } from 'geojson';
import { uniteAreasClosely } from '../../core/geometry/outline/unite-areas-closely';
import { repairGeometry } from '../../core/geometry/repair/repair-geometry';
import type { AreaGeometry } from '../../core/pack';
import { microdegree, toMicrodegrees } from '../../pack/write/microdegrees';
import { formatCount } from '../../words/format';

/** Borders that are no further apart than this, in metres, are taken for one: files draw them apart, the ground does not. */
export const closingMetres = 2;

/** How an outline comes short of the areas of a file that it is made of, in a sentence; null where it does not. */
export function describeClosing(file: string, { closed, isOne }: DissolvedAreas): string | null {
  if (!isOne) return `The borders in ${file} could not be followed; each area is outlined by itself.`;
  if (closed === 0) return null;
  const places = formatCount(closed, 'place');
  return `The outline is true to ${closingMetres} m: borders in ${file} that do not quite meet were taken for one, at ${places}.`;
}

/**
 * The outline of areas together: borders that two of them share are taken out, also where they do not quite meet (see
 * {@link closingMetres}). Holes and islands wider than that stay.
 *
 * @param areas in degrees, at least one
 */
export function dissolve(areas: readonly AreaGeometry[]): DissolvedAreas {
  const polygons = areas.flatMap((area) => polygonsOf(toMicrodegrees(area)));
  const united = uniteAreasClosely(polygons, metresOfMicrodegrees(polygons), closingMetres);
  const given = areas.flatMap(polygonsOf);
  return united === null
    ? { geometry: toArea(given), closed: 0, isOne: false }
    : {
        geometry: toArea(united.polygons.map((rings) => rings.map(toDegrees))),
        closed: united.closed,
        isOne: true,
      };
}

function toArea(polygons: readonly Position[][][]): AreaGeometry {
  const [first] = polygons;
  const outline: AreaGeometry =
    polygons.length === 1 && first !== undefined
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: [...polygons] };
  const { geometry } = repairGeometry(outline);
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : outline;
}

const polygonsOf = (area: ReturnType<typeof toMicrodegrees>): readonly Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.type === 'MultiPolygon' ? area.coordinates : [];

/** Corners where borders cross are put on the grid that packs have. */
const toDegrees = (ring: readonly Position[]): Position[] =>
  ring.map(([x = 0, y = 0]) => [Math.round(x) * microdegree, Math.round(y) * microdegree]);

const metresPerMicrodegree = (6371008.8 * Math.PI) / 180 / 1e6;

/** How long a microdegree is, east and north, in the middle latitude of some polygons. */
function metresOfMicrodegrees(polygons: readonly Position[][][]): readonly [number, number] {
  let [south, north] = [Infinity, -Infinity];
  for (const [shell = []] of polygons) {
    for (const [, y = 0] of shell) {
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  const middle = Number.isFinite(south + north) ? ((south + north) / 2) * microdegree : 0;
  const narrowing = Math.max(0.01, Math.cos((middle * Math.PI) / 180));
  return [metresPerMicrodegree * narrowing, metresPerMicrodegree];
}
