import type { Position } from 'geojson';

/** Vertices in the cells of a grid, for those near an edge to be found without a look at all the others. */
export interface VertexGrid {
  /**
   * Every vertex that is no further from an edge than a distance, each once, and some that are a bit further.
   *
   * @param visit called with the vertex; it must not change the grid
   */
  readonly visitNear: (
    start: Position,
    end: Position,
    distance: number,
    visit: (vertex: Position) => void,
  ) => void;
}

/** Cells for each vertex. */
const density = 0.5;

const coordinate = (position: Position, axis: 0 | 1): number => position[axis] ?? Number.NaN;

/** Puts vertices into a grid with about two vertices a cell. */
export function createVertexGrid(vertices: readonly Position[]): VertexGrid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const vertex of vertices) {
    const [x, y] = [coordinate(vertex, 0), coordinate(vertex, 1)];
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const columns = Math.max(1, Math.ceil(Math.sqrt(vertices.length * density)));
  const rows = columns;
  const [width, height] = [Math.max(1, (east - west) / columns), Math.max(1, (north - south) / rows)];
  const columnOf = (x: number): number => Math.max(0, Math.min(columns - 1, Math.floor((x - west) / width)));
  const rowOf = (y: number): number => Math.max(0, Math.min(rows - 1, Math.floor((y - south) / height)));
  const cells: (Position[] | undefined)[] = Array.from({ length: columns * rows });
  for (const vertex of vertices) {
    const cell = rowOf(coordinate(vertex, 1)) * columns + columnOf(coordinate(vertex, 0));
    const members = cells[cell];
    if (members === undefined) cells[cell] = [vertex];
    else members.push(vertex);
  }

  const visitNear: VertexGrid['visitNear'] = (start, end, distance, visit) => {
    const [lower, upper] = coordinate(start, 1) <= coordinate(end, 1) ? [start, end] : [end, start];
    const [x0, y0] = [coordinate(lower, 0), coordinate(lower, 1)];
    const [dx, dy] = [coordinate(upper, 0) - x0, coordinate(upper, 1) - y0];
    const xAt = (y: number): number => (dy === 0 ? x0 : x0 + dx * Math.max(0, Math.min(1, (y - y0) / dy)));
    const last = rowOf(y0 + dy + distance);
    for (let row = rowOf(y0 - distance); row <= last; row += 1) {
      // A row at the rim of the grid also holds what lies beyond it.
      const bottom = row === 0 ? -Infinity : south + row * height - distance;
      const top = row === rows - 1 ? Infinity : south + (row + 1) * height + distance;
      const [from, to] = dy === 0 ? [x0, x0 + dx] : [xAt(bottom), xAt(top)];
      const lastColumn = columnOf(Math.max(from, to) + distance);
      for (let column = columnOf(Math.min(from, to) - distance); column <= lastColumn; column += 1) {
        for (const vertex of cells[row * columns + column] ?? []) visit(vertex);
      }
    }
  };
  return { visitNear };
}
