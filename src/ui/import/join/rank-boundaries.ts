import { spellingDistance } from './spelling-distance';

/** A boundary that a unit could be given by hand. */
export interface BoundaryChoice {
  readonly id: string;
  /** Whether no unit of the table is drawn in it. */
  readonly isFree: boolean;
}

/**
 * Boundaries whose id contains what was typed: free ones first, then the nearest to the unit's id in spelling, or to what
 * was typed. Where none contains it, the nearest in spelling.
 * @param taken ids in which a unit of the table is drawn.
 */
export function rankBoundaries(
  unitId: string,
  typed: string,
  ids: readonly string[],
  taken: ReadonlySet<string>,
  most: number,
): readonly BoundaryChoice[] {
  const words = typed.trim().toLowerCase();
  const containing = words === '' ? ids : ids.filter((id) => id.toLowerCase().includes(words));
  const wanted = words === '' || containing.length > 0 ? unitId : typed;
  return (containing.length > 0 ? containing : ids)
    .map((id) => ({ id, isFree: !taken.has(id), distance: spellingDistance(wanted, id) }))
    .sort(
      (a, b) =>
        Number(b.isFree) - Number(a.isFree) ||
        a.distance - b.distance ||
        a.id.localeCompare(b.id, 'en', { numeric: true }),
    )
    .slice(0, most)
    .map(({ id, isFree }) => ({ id, isFree }));
}
