import type { Position } from 'geojson';
import type { Border } from './border';

/** Borders in horizontal strips, for those west of a position to be found without a look at all the others. */
export interface Strips {
  /** Every border that the line from a position to the west crosses, and by how much it is deeper to the east of it. */
  readonly visitWest: (position: Position, visit: (index: number, step: number) => void) => void;
}

const mostStrips = 4096;

/** Strips that a border reaches into, on average. */
const spread = 4;

/** Puts borders into as many strips as keep the memory for them within a few numbers each. */
export function createStrips(corners: readonly Position[], borders: readonly Border[]): Strips {
  const latitudeOf = (id: number): number => corners[id]?.[1] ?? 0;
  let [south, north, height] = [Infinity, -Infinity, 0];
  for (const { from, to } of borders) {
    south = Math.min(south, latitudeOf(from), latitudeOf(to));
    north = Math.max(north, latitudeOf(from), latitudeOf(to));
    height += Math.abs(latitudeOf(to) - latitudeOf(from));
  }
  const share = height === 0 ? 0 : (north - south) / height;
  const count = Math.max(1, Math.min(mostStrips, Math.floor(borders.length * spread * share)));
  const stripOf = (y: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor(((y - south) / (north - south || 1)) * count)));
  const strips: number[][] = Array.from({ length: count }, () => []);
  borders.forEach(({ from, to }, index) => {
    const [y0, y1] = [latitudeOf(from), latitudeOf(to)];
    const last = stripOf(Math.max(y0, y1));
    for (let strip = stripOf(Math.min(y0, y1)); strip <= last; strip += 1) strips[strip]?.push(index);
  });
  const visitWest: Strips['visitWest'] = ([x = 0, y = 0], visit) => {
    for (const index of strips[stripOf(y)] ?? []) {
      const { from, to, step } = borders[index] ?? { from: 0, to: 0, step: 0 };
      const [x0 = 0, y0 = 0] = corners[from] ?? [];
      const [x1 = 0, y1 = 0] = corners[to] ?? [];
      if (y0 > y === y1 > y || x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) >= x) continue;
      visit(index, y1 > y0 ? -step : step);
    }
  };
  return { visitWest };
}
