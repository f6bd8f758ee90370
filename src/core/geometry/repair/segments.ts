import type { Position } from 'geojson';
import type { Ring } from './ring';

/** Straight edges: four numbers each (x and y of both ends), and the ring that each belongs to. */
export interface Segments {
  readonly ends: Float64Array;
  readonly ring: Int32Array;
  readonly count: number;
}

/** The edges of closed rings, ring after ring. */
export function segmentsOfRings(rings: readonly Ring[]): Segments {
  const count = rings.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0);
  const ends = new Float64Array(count * 4);
  const owner = new Int32Array(count);
  let at = 0;
  rings.forEach((ring, ringIndex) => {
    for (let index = 1; index < ring.length; index += 1) {
      writeEnds(ends, at, ring[index - 1] ?? [], ring[index] ?? []);
      owner[at] = ringIndex;
      at += 1;
    }
  });
  return { ends, ring: owner, count };
}

/** Edges that belong to one ring, or to none. */
export function segmentsOfEdges(edges: readonly (readonly [Position, Position])[]): Segments {
  const ends = new Float64Array(edges.length * 4);
  edges.forEach(([from, to], index) => {
    writeEnds(ends, index, from, to);
  });
  return { ends, ring: new Int32Array(edges.length), count: edges.length };
}

function writeEnds(ends: Float64Array, at: number, from: Position, to: Position): void {
  ends[at * 4] = from[0] ?? 0;
  ends[at * 4 + 1] = from[1] ?? 0;
  ends[at * 4 + 2] = to[0] ?? 0;
  ends[at * 4 + 3] = to[1] ?? 0;
}
