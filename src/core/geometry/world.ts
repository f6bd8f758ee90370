/** Radius of the sphere that Web Mercator projects (WGS 84 semi-major axis), in metres. */
const sphereRadius = 6378137;

/** The latitude at which the Web Mercator unit square ends. */
export const maximumWorldLatitude = 85.0511287798066;

/**
 * Projects WGS 84 longitude and latitude (degrees) to world coordinates: Web Mercator scaled so that the whole world
 * is the unit square, x growing east and y growing south (EPSG:3857; Snyder, Map Projections, 1987, p. 41).
 */
export function toWorld(longitude: number, latitude: number): [x: number, y: number] {
  const radians = (latitude * Math.PI) / 180;
  return [(longitude + 180) / 360, 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)];
}

/** The inverse of {@link toWorld}: world coordinates to [longitude, latitude] in degrees. */
export function fromWorld(x: number, y: number): [longitude: number, latitude: number] {
  return [x * 360 - 180, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Ground length in metres of one world unit at a latitude (degrees), for scale bars and local distances. */
export function metresPerWorldUnit(latitude: number): number {
  return 2 * Math.PI * sphereRadius * Math.cos((latitude * Math.PI) / 180);
}
