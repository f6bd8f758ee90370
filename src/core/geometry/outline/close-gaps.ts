import type { Position } from 'geojson';
import { createVertexGrid } from '../vertex-grid';
import { sumBorders, type Border, type Borders } from './border';
import { createBorderWays } from './border-ways';

/** How long the units of a plane are, east and north, in metres. */
export type UnitMetres = readonly [number, number];

export interface ClosedBorders {
  readonly borders: readonly Border[];
  /** Places where a border was moved further than coordinates are rounded. */
  readonly moved: number;
}

/** Shorter moves, in metres, come from the rounding of coordinates. */
export const roundedMetres = 0.25;

/** Corners that are joined by a way no longer than this many tolerances are the detail of one border, not two borders. */
const detail = 4;

/** A border that is bent comes near to further corners; after so many rounds what is left is thinner than a sliver. */
const roundLimit = 4;

/**
 * Borders with those brought together that run side by side: corners of different borders that are nearer to each other
 * than the tolerance become one, and a border gets the corners of others that are as near to it. The detail of a single
 * border stays as it is, however fine.
 *
 * @param tolerance in metres
 */
export function closeGaps(
  { corners, borders: given }: Borders,
  unitMetres: UnitMetres,
  tolerance: number,
): ClosedBorders {
  const tools = { corners, unitMetres, tolerance };
  const joined = joinCorners(tools, given);
  let { borders, moved } = joined;
  for (let round = 0; round < roundLimit; round += 1) {
    const bent = bendBorders(tools, borders);
    if (bent === null) break;
    borders = bent.borders;
    moved += bent.moved;
  }
  return { borders, moved };
}

interface Tools {
  readonly corners: readonly Position[];
  readonly unitMetres: UnitMetres;
  readonly tolerance: number;
}

const metresBetween = ({ corners, unitMetres }: Tools, first: number, second: number): number => {
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [corners[first], corners[second]];
  return Math.hypot((x1 - x0) * unitMetres[0], (y1 - y0) * unitMetres[1]);
};

/** The corners of some borders in a grid; the third number of each is its own. */
const gridOf = ({ corners }: Tools, borders: readonly Border[]) =>
  createVertexGrid(cornersOf(borders).map((id) => [...(corners[id] ?? []).slice(0, 2), id]));

const cornersOf = (borders: readonly Border[]): readonly number[] => [
  ...new Set(borders.flatMap(({ from, to }) => [from, to])),
];

const reachOf = ({ unitMetres, tolerance }: Tools): number => tolerance / Math.min(...unitMetres);

function joinCorners(tools: Tools, borders: readonly Border[]): ClosedBorders {
  const { corners, tolerance } = tools;
  const metres = (first: number, second: number) => metresBetween(tools, first, second);
  const ways = createBorderWays(borders, metres);
  const grid = gridOf(tools, borders);
  const reach = reachOf(tools);
  const targets = new Map<number, number>();
  let moved = 0;
  for (const id of cornersOf(borders)) {
    let [target, nearest] = [id, tolerance];
    const corner = corners[id] ?? [];
    grid.visitNear(corner, corner, reach, ([, , other = id]) => {
      if (targets.get(other) !== other) return;
      const distance = metres(id, other);
      if (distance > nearest || ways.hasShortWay(id, other, tolerance * detail)) return;
      [target, nearest] = [other, distance];
    });
    targets.set(id, target);
    if (target !== id && nearest > roundedMetres) moved += 1;
  }
  const targetOf = (id: number): number => targets.get(id) ?? id;
  const pieces = borders.map(({ from, to, step }) => ({ from: targetOf(from), to: targetOf(to), step }));
  return { borders: sumBorders(pieces), moved };
}

/** Borders with the corners that lie near to them; null when there are none. */
function bendBorders(tools: Tools, borders: readonly Border[]): ClosedBorders | null {
  const { corners, unitMetres, tolerance } = tools;
  const ways = createBorderWays(borders, (first, second) => metresBetween(tools, first, second));
  const grid = gridOf(tools, borders);
  const reach = reachOf(tools);
  let [moved, bends] = [0, 0];
  const pieces = borders.flatMap((border): readonly Border[] => {
    const { from, to, step } = border;
    const [start, end] = [corners[from] ?? [], corners[to] ?? []];
    const found: { readonly id: number; readonly along: number }[] = [];
    grid.visitNear(start, end, reach, (vertex) => {
      const id = vertex[2] ?? from;
      if (id === from || id === to) return;
      const { along, aside } = standOf(start, end, vertex, unitMetres);
      if (along <= 0 || along >= 1 || aside > tolerance) return;
      const isDetail = [from, to].some((side) => ways.hasShortWay(id, side, tolerance * detail));
      if (isDetail && aside > roundedMetres) return;
      if (aside > roundedMetres) moved += 1;
      found.push({ id, along });
    });
    if (found.length === 0) return [border];
    bends += found.length;
    const path = [from, ...found.sort((a, b) => a.along - b.along).map(({ id }) => id), to];
    return path.slice(1).map((next, index) => ({ from: path[index] ?? next, to: next, step }));
  });
  return bends === 0 ? null : { borders: sumBorders(pieces), moved };
}

/** Where a position stands beside a line: along it from 0 at its start to 1 at its end, and aside of it in metres. */
function standOf(
  [x0 = 0, y0 = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
  [x = 0, y = 0]: Position,
  [metresX, metresY]: UnitMetres,
): { readonly along: number; readonly aside: number } {
  const [dx, dy] = [(x1 - x0) * metresX, (y1 - y0) * metresY];
  const [px, py] = [(x - x0) * metresX, (y - y0) * metresY];
  const squared = dx * dx + dy * dy;
  return { along: (px * dx + py * dy) / squared, aside: Math.abs(px * dy - py * dx) / Math.sqrt(squared) };
}
