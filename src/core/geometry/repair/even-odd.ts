import type { Position } from 'geojson';
import { CornerIds } from './corner-ids';
import { nestRings } from './nest-rings';
import { cutEdges, type Edge } from './cut-edges';
import type { Ring, Rings } from './ring';

/**
 * What rings that cross or touch themselves and each other bound by the even-odd rule: a place is inside when every
 * way out crosses them an odd number of times. It is what map painters fill.
 *
 * Edges are cut wherever they meet, stretches drawn twice cancel out, and what is left is walked around face by face.
 *
 * @returns simple polygons; none when the rings bound nothing; null when they are too tangled
 */
export function resolveEvenOdd(given: readonly Ring[]): readonly Rings[] | null {
  const edges = cutEdges(given);
  return edges === null ? null : nestRings(traceRings(edges));
}

/** One end of an edge, seen from the vertex at that end. */
interface Spoke {
  readonly edge: Edge;
  /** 0 at the edge's start, 1 at its end. */
  readonly end: 0 | 1;
  readonly angle: number;
  isUsed: boolean;
}

/** Joins edges, an even number at every vertex, to rings that neither cross nor touch themselves. */
export function traceRings(edges: readonly Edge[]): readonly Ring[] {
  const ids = new CornerIds();
  const spokes = spokesByVertex(edges, ids);
  const rings: Ring[] = [];
  for (const list of spokes.values()) {
    for (const start of list) {
      if (start.isUsed) continue;
      const path: Position[] = [start.edge[start.end]];
      let leaving = start;
      do {
        leaving.isUsed = true;
        const position = leaving.edge[1 - leaving.end] ?? [];
        path.push(position);
        leaving = takeNextSpoke(spokes.get(ids.idOf(position)) ?? [], leaving, start);
      } while (leaving !== start);
      rings.push(...splitAtRepeats(path, ids));
    }
  }
  return rings;
}

function spokesByVertex(edges: readonly Edge[], ids: CornerIds): ReadonlyMap<number, readonly Spoke[]> {
  const spokes = new Map<number, Spoke[]>();
  for (const edge of edges) {
    for (const end of [0, 1] as const) {
      const [from, to] = [edge[end], edge[1 - end] ?? []];
      const angle = Math.atan2((to[1] ?? 0) - (from[1] ?? 0), (to[0] ?? 0) - (from[0] ?? 0));
      const id = ids.idOf(from);
      const list = spokes.get(id) ?? [];
      list.push({ edge, end, angle, isUsed: false });
      spokes.set(id, list);
    }
  }
  for (const list of spokes.values()) list.sort((first, second) => first.angle - second.angle);
  return spokes;
}

/**
 * Marks the spoke that was arrived by, and gives the next free one counterclockwise: neighbors are paired, so ways
 * never cross. The spoke that the ring started from stays free until the ring closes.
 */
function takeNextSpoke(spokes: readonly Spoke[], leaving: Spoke, start: Spoke): Spoke {
  const at = spokes.findIndex(({ edge, end }) => edge === leaving.edge && end !== leaving.end);
  const arrival = spokes[at];
  if (arrival !== undefined) arrival.isUsed = true;
  for (let step = 1; step < spokes.length; step += 1) {
    const spoke = spokes[(at + step) % spokes.length];
    if (spoke !== undefined && (spoke === start || !spoke.isUsed)) return spoke;
  }
  throw new Error('an odd number of edges meets at a vertex');
}

/** Cuts a closed path into rings that visit no vertex twice. */
function splitAtRepeats(path: readonly Position[], ids: CornerIds): readonly Ring[] {
  const rings: Ring[] = [];
  const open: Position[] = [];
  const places = new Map<number, number>();
  for (const position of path) {
    const key = ids.idOf(position);
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, open.length);
      open.push(position);
      continue;
    }
    const loop = open.splice(place + 1);
    for (const left of loop) places.delete(ids.idOf(left));
    if (loop.length >= 2) rings.push([position, ...loop, position]);
  }
  return rings;
}
