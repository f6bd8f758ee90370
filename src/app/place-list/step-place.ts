import type { Direction, Place } from './place';

/** Where each direction leads in world coordinates, whose y grows to the south. */
const headings: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  north: [0, -1],
  east: [1, 0],
  south: [0, 1],
  west: [-1, 0],
};

/** How far aside of a direction a place may lie, for each step ahead: within 45°, where there is none within 70°. */
const asideSteps = [1, 2.75];

/**
 * The index of the nearest place that lies in a direction, measured between the middles. null where there is none, and
 * from what is not on the map.
 */
export function neighbourOf(places: readonly Place[], from: number, direction: Direction): number | null {
  const start = places[from]?.point ?? null;
  if (start === null) return null;
  const [towardsX, towardsY] = headings[direction];
  const ahead = places.flatMap(({ point }, index) => {
    if (point === null || index === from) return [];
    const [x, y] = [point[0] - start[0], point[1] - start[1]];
    const along = x * towardsX + y * towardsY;
    const aside = Math.abs(x * towardsY - y * towardsX);
    return along > 0 ? [{ index, slope: aside / along, distance: Math.hypot(x, y) }] : [];
  });
  for (const most of asideSteps) {
    const within = ahead.filter(({ slope }) => slope <= most);
    const [first, ...others] = within;
    if (first !== undefined) {
      return others.reduce((near, each) => (each.distance < near.distance ? each : near), first).index;
    }
  }
  return null;
}

/** The index so many entries further down (negative: up), stopping at both ends. */
export const stepBy = (places: readonly unknown[], from: number, steps: number): number =>
  Math.max(0, Math.min(places.length - 1, from + steps));
