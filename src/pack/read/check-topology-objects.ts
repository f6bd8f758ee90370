import { isRecord } from './is-record';
import { stop } from './stop';

/** What the rings need to know of an arc: its ends, in the topology's own units, and its length in vertices. */
export interface CheckedArc {
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
  readonly vertexCount: number;
}

interface At {
  readonly file: string;
  readonly path: string;
}

/** Checks each layer of a topology: a collection of areas and lines whose arcs exist, join and, for rings, close. */
export function checkObjects(
  file: string,
  objects: Record<string, unknown>,
  arcs: readonly CheckedArc[],
): void {
  for (const [name, layer] of Object.entries(objects)) {
    const at = { file, path: `objects.${name}` };
    if (!isRecord(layer) || layer['type'] !== 'GeometryCollection' || !Array.isArray(layer['geometries'])) {
      stop('ill-formed-topology', 'A layer is a GeometryCollection.', at);
    }
    (layer['geometries'] as unknown[]).forEach((geometry, index) => {
      checkGeometry({ file, path: `${at.path}.geometries.${index}` }, geometry, arcs);
    });
  }
}

function checkGeometry(at: At, geometry: unknown, arcs: readonly CheckedArc[]): void {
  if (!isRecord(geometry)) return stop('ill-formed-topology', 'A geometry is expected here.', at);
  const list = geometry['arcs'];
  const inside = { ...at, path: `${at.path}.arcs` };
  switch (geometry['type']) {
    case 'LineString':
      return checkLine(inside, list, arcs);
    case 'MultiLineString':
      return forEachEntry(inside, list, (entry, line) => {
        checkLine(entry, line, arcs);
      });
    case 'Polygon':
      return checkRings(inside, list, arcs);
    case 'MultiPolygon':
      return forEachEntry(inside, list, (entry, rings) => {
        checkRings(entry, rings, arcs);
      });
    default:
      return stop('ill-formed-topology', 'Only areas and lines can be drawn.', {
        ...at,
        path: `${at.path}.type`,
      });
  }
}

function forEachEntry(at: At, list: unknown, check: (at: At, entry: unknown) => void): void {
  if (!Array.isArray(list) || list.length === 0) {
    return stop('ill-formed-topology', 'A list of arcs is expected here and must not be empty.', at);
  }
  list.forEach((entry: unknown, index) => {
    check({ ...at, path: `${at.path}.${index}` }, entry);
  });
}

const checkRings = (at: At, rings: unknown, arcs: readonly CheckedArc[]): void => {
  forEachEntry(at, rings, (entry, ring) => {
    const { first, last, vertexCount } = followArcs(entry, ring, arcs);
    if (!isSame(first, last)) stop('open-ring', 'The ring does not close.', entry);
    if (vertexCount < 4) stop('short-ring', 'A ring needs at least three corners.', entry);
  });
};

const checkLine = (at: At, line: unknown, arcs: readonly CheckedArc[]): void => {
  followArcs(at, line, arcs);
};

/** Follows arcs from end to end; a negative index `~i` stands for arc `i` backwards. */
function followArcs(at: At, list: unknown, arcs: readonly CheckedArc[]): CheckedArc {
  let path: CheckedArc | null = null;
  forEachEntry(at, list, (entry, index) => {
    const arc =
      typeof index === 'number' && Number.isInteger(index) ? arcs[index < 0 ? ~index : index] : undefined;
    if (arc === undefined) {
      return stop(
        'arc-out-of-range',
        `There is no arc ${String(index)}; the topology has ${arcs.length}.`,
        entry,
      );
    }
    const [first, last] = (index as number) < 0 ? [arc.last, arc.first] : [arc.first, arc.last];
    if (path !== null && !isSame(path.last, first)) {
      stop('broken-line', 'This arc does not begin where the one before it ends.', entry);
    }
    path = {
      first: path?.first ?? first,
      last,
      vertexCount: arc.vertexCount + (path === null ? 0 : path.vertexCount - 1),
    };
  });
  return path ?? stop('ill-formed-topology', 'A list of arcs is expected here and must not be empty.', at);
}

const isSame = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] === b[0] && a[1] === b[1];
