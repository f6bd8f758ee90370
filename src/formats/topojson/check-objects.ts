import type { Topology, GeometryObject } from 'topojson-specification';
import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';

/**
 * Checks what the library that writes out a topology relies on: arcs are lists of positions, and every geometry
 * names arcs that exist. Arcs may be shared, so a small file can stand for endless vertices: these are counted.
 */
export function checkTopologyForm(file: string, value: Readonly<Record<string, unknown>>): Topology {
  const { arcs, objects, transform } = value;
  if (!isRecord(objects))
    return stop('not-topojson', 'The objects of the topology are missing.', { file, path: 'objects' });
  if (!Array.isArray(arcs))
    return stop('not-topojson', 'The arcs of the topology are missing.', { file, path: 'arcs' });
  if (transform !== undefined && transform !== null) checkTransform(file, transform);
  (arcs as unknown[]).forEach((arc, index) => {
    if (!Array.isArray(arc) || !arc.every(Array.isArray)) {
      stop('bad-arc', 'An arc is not a list of positions.', { file, path: `arcs.${index}` });
    }
  });
  return value as unknown as Topology;
}

function checkTransform(file: string, transform: unknown): void {
  const isPair = (part: unknown): boolean =>
    Array.isArray(part) && part.length === 2 && part.every(Number.isFinite);
  if (!isRecord(transform) || !isPair(transform['scale']) || !isPair(transform['translate'])) {
    stop('not-topojson', 'The transform needs two numbers each for scale and translate.', {
      file,
      path: 'transform',
    });
  }
}

/** Checks an object of a topology and counts its geometries (those directly inside it, when it is a collection). */
export function checkTopologyObject(
  file: string,
  name: string,
  value: unknown,
  topology: Topology,
): GeometryObject {
  const lengths = topology.arcs.map((arc) => arc.length);
  let vertices = 0;
  const path = `objects.${name}`;
  const visit = (part: unknown, depth: number): void => {
    if (depth > importLimits.depth)
      stop('too-deep', 'Collections of geometries lie too deep in each other.', { file, path });
    if (!isRecord(part))
      return stop('bad-geometry', 'A geometry of the topology is not an object.', { file, path });
    const levels = arcLevels.get(part['type']);
    if (part['type'] === 'GeometryCollection')
      list(part['geometries']).forEach((inner) => {
        visit(inner, depth + 1);
      });
    if (levels !== undefined) visitArcs(part['arcs'], levels);
  };
  const visitArcs = (part: unknown, levels: number): void => {
    if (levels > 0) {
      list(part).forEach((inner) => {
        visitArcs(inner, levels - 1);
      });
      return;
    }
    const length = typeof part === 'number' ? lengths[part < 0 ? ~part : part] : undefined;
    if (length === undefined)
      return stop('bad-arc', 'A geometry names an arc that is not there.', { file, path });
    vertices += length;
    if (vertices > importLimits.vertices)
      stop('too-large', `There are more than ${importLimits.vertices} vertices.`, { file });
  };
  const list = (part: unknown): readonly unknown[] =>
    Array.isArray(part)
      ? (part as unknown[])
      : stop('bad-geometry', 'The arcs or geometries are not nested as their type asks.', { file, path });
  visit(value, 0);
  return value as GeometryObject;
}

/** How deep the arcs of a type of geometry are nested. */
const arcLevels = new Map<unknown, number>([
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);
