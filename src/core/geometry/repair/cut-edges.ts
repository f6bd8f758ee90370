import type { Position } from 'geojson';
import { CornerIds } from './corner-ids';
import { findMeetings } from './find-meetings';
import type { Ring } from './ring';
import { segmentsOfEdges } from './segments';

export type Edge = readonly [from: Position, to: Position];

/** New corners are put on a grid of a tenth of a millimetre, so that cutting comes to an end. */
const gridSteps = 1e9;
const roundLimit = 8;
/** Cuts in all rounds; a border drawn by hand has a few, a ball of wool has all of them. */
const cutLimit = 20_000;

/**
 * The edges of rings cut wherever they meet, without those stretches that are drawn an even number of times.
 * @returns null when there are too many cuts, or rounding keeps making new ones
 */
export function cutEdges(rings: readonly Ring[]): readonly Edge[] | null {
  let edges = cancelPairs(rings.flatMap(edgesOf));
  let cuts = 0;
  for (let round = 0; round < roundLimit; round += 1) {
    const cutsByEdge = new Map<number, Position[]>();
    const isComplete = findMeetings(segmentsOfEdges(edges), (first, second, { kind, points }) => {
      if (kind === 'joint') return true;
      cuts += 1;
      for (const index of [first, second]) {
        const list = cutsByEdge.get(index) ?? [];
        list.push(...points.map(toGrid));
        cutsByEdge.set(index, list);
      }
      return cuts <= cutLimit;
    });
    if (!isComplete) return null;
    if (cutsByEdge.size === 0) return edges;
    edges = cancelPairs(edges.flatMap((edge, index) => cutEdge(edge, cutsByEdge.get(index) ?? [])));
  }
  return null;
}

function edgesOf(ring: Ring): readonly Edge[] {
  const snapped = ring.map(toGrid);
  return snapped.slice(1).map((to, index): Edge => [snapped[index] ?? to, to]);
}

const toGrid = ([x = 0, y = 0]: Position): Position => [
  Math.round(x * gridSteps) / gridSteps,
  Math.round(y * gridSteps) / gridSteps,
];

function cutEdge([from, to]: Edge, cuts: readonly Position[]): readonly Edge[] {
  if (cuts.length === 0) return [[from, to]];
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  const along = ([x = 0, y = 0]: Position): number => (x - x0) * (x1 - x0) + (y - y0) * (y1 - y0);
  const end = along(to);
  const between = cuts
    .filter((cut) => along(cut) > 0 && along(cut) < end)
    .sort((first, second) => along(first) - along(second));
  const path = [from, ...between, to];
  return path.slice(1).map((next, index): Edge => [path[index] ?? next, next]);
}

/** More than there ever are; two numbers below it make one that is exact. */
const mostCorners = 2 ** 26;

/** Edges that are there an odd number of times, once each; edges without length are left out. */
function cancelPairs(edges: readonly Edge[]): readonly Edge[] {
  const ids = new CornerIds();
  const odd = new Map<number, Edge>();
  for (const edge of edges) {
    const [from, to] = [ids.idOf(edge[0]), ids.idOf(edge[1])];
    if (from === to) continue;
    const key = Math.min(from, to) * mostCorners + Math.max(from, to);
    if (!odd.delete(key)) odd.set(key, edge);
  }
  return [...odd.values()];
}
