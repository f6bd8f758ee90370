import type { Topology } from 'topojson-specification';
import { maximumWorldLatitude } from '../../core/geometry/world';
import { highestLevel } from '../schema/zoom-level';
import { checkObjects } from './check-topology-objects';
import type { CheckedArc } from './check-topology-objects';
import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';

/**
 * Checks that a JSON value is a topology that can be drawn: finite coordinates on the map, zoom levels, arcs that
 * exist, rings that close. Written by hand because it visits every vertex.
 */
export function checkTopology(file: string, value: unknown): Topology {
  if (!isRecord(value) || value['type'] !== 'Topology') {
    return stop('not-a-topology', 'This file is not a TopoJSON topology.', { file, path: 'type' });
  }
  const { arcs, objects } = value;
  if (!Array.isArray(arcs))
    return stop('ill-formed-topology', 'A list of arcs is expected here.', { file, path: 'arcs' });
  if (!isRecord(objects)) {
    return stop('ill-formed-topology', 'The layers are expected here.', { file, path: 'objects' });
  }
  const toDegrees = readTransform(file, value['transform']);
  const ends = arcs.map((arc: unknown, index) => checkArc(file, arc, `arcs.${index}`, toDegrees));
  checkObjects(file, objects, ends);
  return value as unknown as Topology;
}

interface Transform {
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
}

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => Number.isFinite(part));

function readTransform(file: string, value: unknown): Transform | null {
  if (value === undefined) return null;
  if (!isRecord(value) || !isPair(value['scale']) || !isPair(value['translate'])) {
    return stop('ill-formed-topology', 'Two finite numbers each are expected for scale and translate.', {
      file,
      path: 'transform',
    });
  }
  return { scale: value['scale'], translate: value['translate'] };
}

/** Checks the vertices of an arc. */
function checkArc(file: string, arc: unknown, path: string, transform: Transform | null): CheckedArc {
  if (!Array.isArray(arc) || arc.length < 2) {
    stop('ill-formed-topology', 'An arc needs at least two vertices.', { file, path });
  }
  let [x, y] = [0, 0];
  let first: readonly [number, number] = [x, y];
  arc.forEach((vertex: unknown, index) => {
    const at = { file, path: `${path}.${index}` };
    const [dx, dy] = checkVertex(vertex, at);
    [x, y] = transform === null ? [dx, dy] : [x + dx, y + dy];
    if (index === 0) first = [x, y];
    const longitude = transform === null ? x : x * transform.scale[0] + transform.translate[0];
    const latitude = transform === null ? y : y * transform.scale[1] + transform.translate[1];
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= maximumWorldLatitude)) {
      stop(
        'out-of-range',
        `Longitude ${longitude}, latitude ${latitude} is not on the map; WGS 84 degrees are expected.`,
        at,
      );
    }
  });
  return { first, last: [x, y], vertexCount: arc.length };
}

/** The two coordinates of a vertex as written; the third, its zoom level, may be left out. */
function checkVertex(vertex: unknown, at: { file: string; path: string }): readonly [number, number] {
  if (!Array.isArray(vertex) || vertex.length < 2 || vertex.length > 3) {
    stop('ill-formed-topology', 'A vertex has two coordinates and a zoom level.', at);
  }
  const [x, y, level = 0] = vertex as unknown[];
  if (!isFinite(x) || !isFinite(y)) return stop('bad-coordinate', 'A coordinate is not a finite number.', at);
  if (!isFinite(level) || !Number.isInteger(level) || level < 0 || level > highestLevel) {
    stop('bad-zoom-level', `A zoom level is a whole number from 0 to ${highestLevel}.`, at);
  }
  return [x, y];
}

const isFinite = (value: unknown): value is number => Number.isFinite(value);
