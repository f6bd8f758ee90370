import { findZone } from './find-zone';

const nad83 = '+datum=NAD83 +units=m +no_defs';
const wgs84 = '+datum=WGS84 +units=m +no_defs';
const mercator =
  '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs';

const fixed = new Map<number, { readonly name: string; readonly definition: string | null }>([
  [4326, { name: 'WGS 84 longitude and latitude', definition: null }],
  [4269, { name: 'NAD83 longitude and latitude', definition: null }],
  [6318, { name: 'NAD83 (EPSG:6318) longitude and latitude', definition: null }],
  [4152, { name: 'NAD83(HARN) longitude and latitude', definition: null }],
  [4759, { name: 'NAD83(NSRS2007) longitude and latitude', definition: null }],
  ...[3857, 3785, 900913, 102100, 102113].map(
    (code) => [code, { name: 'Web Mercator', definition: mercator }] as const,
  ),
]);

/**
 * A coordinate system known by its EPSG code alone: WGS 84, NAD83 (which differs from it by less than two metres),
 * Web Mercator, the UTM zones of both, the State Plane Coordinate System of 1983 and grids of whole states.
 *
 * @returns its PROJ definition, null for degrees; undefined when the code is not known
 */
export function findKnownSystem(
  code: number,
): { readonly name: string; readonly definition: string | null } | undefined {
  const zone = code % 100;
  if (code >= 32601 && code <= 32660) return utm(`WGS 84 / UTM zone ${zone}N`, zone, wgs84);
  if (code >= 32701 && code <= 32760) return utm(`WGS 84 / UTM zone ${zone}S`, zone, `+south ${wgs84}`);
  const nad83Zone = nad83Zones.find(({ first, last }) => code >= first && code <= last);
  if (nad83Zone !== undefined) {
    const number = code - nad83Zone.first + nad83Zone.zone;
    return utm(`NAD83 / UTM zone ${number}N`, number, nad83);
  }
  return fixed.get(code) ?? findZone(code);
}

/** Codes of the UTM zones of NAD83 and its later realizations, with the zone of the first. */
const nad83Zones = [
  { first: 26901, last: 26923, zone: 1 },
  { first: 3372, last: 3373, zone: 59 },
  { first: 3740, last: 3749, zone: 10 },
  { first: 3750, last: 3751, zone: 4 },
  { first: 3706, last: 3707, zone: 59 },
  { first: 3708, last: 3726, zone: 1 },
  { first: 6328, last: 6329, zone: 59 },
  { first: 6330, last: 6348, zone: 1 },
] as const;

const utm = (name: string, zone: number, rest: string) => ({
  name,
  definition: `+proj=utm +zone=${zone} ${rest}`,
});
