import { boxOf, doubleSignedArea, isBoxInside, isRingInside, type Ring, type Rings } from './ring';

/**
 * Rings that do not cross as polygons, by the even-odd rule: a ring inside an even number of others is an outer ring,
 * any other is a hole of the smallest ring around it.
 */
export function nestRings(rings: readonly Ring[]): readonly Rings[] {
  const entries = rings
    .map((ring) => ({ ring, box: boxOf(ring), size: Math.abs(doubleSignedArea(ring)) }))
    .sort((first, second) => second.size - first.size);
  const polygons = new Map<number, Rings>();
  entries.forEach(({ ring, box }, index) => {
    const around = entries.flatMap((outer, outerIndex) =>
      outerIndex < index && isBoxInside(box, outer.box) && isRingInside(ring, outer.ring) ? [outerIndex] : [],
    );
    const smallest = around.at(-1);
    if (around.length % 2 === 0) polygons.set(index, [ring]);
    else if (smallest !== undefined) polygons.get(smallest)?.push(ring);
  });
  return [...polygons.values()];
}
