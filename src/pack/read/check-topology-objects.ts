import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';

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
  if (!isRecord(geometry)) stop('ill-formed-topology', 'A geometry is expected here.', at);
  const list = geometry['arcs'];
  const inside = { ...at, path: `${at.path}.arcs` };
  const checkPart = partChecks.get(geometry['type']);
  if (checkPart === undefined) {
    stop('ill-formed-topology', 'Only areas and lines can be drawn.', { ...at, path: `${at.path}.type` });
  }
  checkPart(inside, list, arcs);
}

function forEachEntry(at: At, list: unknown, check: (at: At, entry: unknown) => void): void {
  if (!Array.isArray(list) || list.length === 0) {
    stop('ill-formed-topology', 'A list of arcs is expected here and must not be empty.', at);
  }
  list.forEach((entry: unknown, index) => {
    check({ ...at, path: `${at.path}.${index}` }, entry);
  });
}

type PartCheck = (at: At, list: unknown, arcs: readonly CheckedArc[]) => void;

const checkRings: PartCheck = (at, rings, arcs) => {
  forEachEntry(at, rings, (entry, ring) => {
    const { first, last, vertexCount } = followArcs(entry, ring, arcs);
    if (!isSame(first, last)) stop('open-ring', 'The ring does not close.', entry);
    if (vertexCount < 4) stop('short-ring', 'A ring needs at least three corners.', entry);
  });
};

const checkLine: PartCheck = (at, line, arcs) => {
  followArcs(at, line, arcs);
};

const each =
  (check: PartCheck): PartCheck =>
  (at, list, arcs) => {
    forEachEntry(at, list, (entry, part) => {
      check(entry, part, arcs);
    });
  };

const partChecks: ReadonlyMap<unknown, PartCheck> = new Map([
  ['LineString', checkLine],
  ['MultiLineString', each(checkLine)],
  ['Polygon', checkRings],
  ['MultiPolygon', each(checkRings)],
]);

/** Follows arcs from end to end; a negative index `~i` stands for arc `i` backwards. */
function followArcs(at: At, list: unknown, arcs: readonly CheckedArc[]): CheckedArc {
  const parts: CheckedArc[] = [];
  forEachEntry(at, list, (entry, index) => {
    const part = arcAt(index, arcs);
    if (part === undefined) {
      stop(
        'arc-out-of-range',
        `There is no ${typeof index === 'number' ? `arc ${index}` : 'such arc'}; the topology has ${arcs.length}, numbered from 0.`,
        entry,
      );
    }
    const before = parts.at(-1);
    if (before !== undefined && !isSame(before.last, part.first)) {
      stop('broken-line', 'This arc does not begin where the one before it ends.', entry);
    }
    parts.push(part);
  });
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) throw new Error('An empty list of arcs was not refused');
  const vertexCount = parts.reduce((count, part) => count + part.vertexCount - 1, 1);
  return { first: first.first, last: last.last, vertexCount };
}

/** The arc of an index, turned round where the index is negative. */
function arcAt(index: unknown, arcs: readonly CheckedArc[]): CheckedArc | undefined {
  if (typeof index !== 'number' || !Number.isInteger(index)) return undefined;
  const arc = arcs[index < 0 ? ~index : index];
  return arc === undefined || index >= 0 ? arc : { ...arc, first: arc.last, last: arc.first };
}

const isSame = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] === b[0] && a[1] === b[1];
