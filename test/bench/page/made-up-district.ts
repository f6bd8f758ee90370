import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { buildTopology } from '../../../src/pack/write/build-topology';

/** Each precinct has four borders of so many segments: 60 vertices to a precinct. */
const segments = 15;

/** Degrees from one corner to the next. */
const cell = 0.006;

const west = -118.6;
const north = 34.4;

/** A repeatable number from -0.5 to 0.5 for three whole numbers. */
function noise(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32 - 0.5;
}

function corner(column: number, row: number): Position {
  return [
    west + (column + 0.5 * noise(column, row, 1)) * cell,
    north - (row + 0.5 * noise(column, row, 2)) * cell * 0.83,
  ];
}

/** A wandering line from one corner to another, both included; the same whichever precinct asks. */
function border(column: number, row: number, across: boolean): Position[] {
  const start = corner(column, row);
  const end = across ? corner(column + 1, row) : corner(column, row + 1);
  const [dx, dy] = [(end[0] ?? 0) - (start[0] ?? 0), (end[1] ?? 0) - (start[1] ?? 0)];
  return Array.from({ length: segments + 1 }, (_, index) => {
    const along = index / segments;
    const sway =
      0.12 * Math.sin(along * Math.PI) * noise(column, row, across ? 3 : 4) +
      (index % segments === 0 ? 0 : 0.04 * noise(column * 31 + index, row, across ? 5 : 6));
    return [(start[0] ?? 0) + dx * along - dy * sway, (start[1] ?? 0) + dy * along + dx * sway];
  });
}

function precinct(column: number, row: number): Polygon {
  const top = border(column, row, true);
  const right = border(column + 1, row, false);
  const bottom = border(column, row + 1, true).toReversed();
  const left = border(column, row, false).toReversed();
  return {
    type: 'Polygon',
    coordinates: [[...top, ...right.slice(1), ...bottom.slice(1), ...left.slice(1)]],
  };
}

/**
 * A made-up district: precincts side by side in a grid, neighbors sharing their wandering borders vertex for vertex.
 * It goes through the pack builder's topology, as any pack does, so each vertex carries, as its third coordinate, the
 * zoom level that needs it.
 */
export function makeDistrict(count: number): FeatureCollection {
  const columns = Math.ceil(Math.sqrt(count * 1.25));
  const precincts = Array.from({ length: count }, (_, index) => ({
    id: `Made-up Precinct ${index + 1}`,
    properties: {},
    geometry: precinct(index % columns, Math.floor(index / columns)),
  }));
  const topology = buildTopology({ precincts });
  const object = topology.objects['precincts'];
  if (object?.type !== 'GeometryCollection') throw new Error('The district was not built.');
  return feature(topology, object);
}

/** The same without the vertex levels, as any other program would be given it. */
export function withoutLevels(district: FeatureCollection): FeatureCollection {
  const plain = district.features.map((one): Feature => {
    if (one.geometry.type !== 'Polygon') throw new Error('Precincts are polygons.');
    const coordinates = one.geometry.coordinates.map((ring) => ring.map((position) => position.slice(0, 2)));
    return { ...one, geometry: { type: 'Polygon', coordinates } };
  });
  return { type: 'FeatureCollection', features: plain };
}
