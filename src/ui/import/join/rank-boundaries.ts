import { sharedStart, spellingDistance } from './spelling-distance';

/** A boundary that a unit could be given by hand. */
export interface BoundaryChoice {
  readonly id: string;
  /** Units of the table that are drawn in it already. */
  readonly unitIds: readonly string[];
  readonly polygonCount: number;
}

/**
 * Boundaries whose id contains what was typed, or all where none does: those without units first, then the nearest to the
 * unit in spelling, or to what was typed where nothing contains it. A boundary is as near as its own id or that of a unit
 * that is drawn in it, so that neighbours in the returns are found whatever the boundaries call them.
 */
export function rankBoundaries(
  unitId: string,
  typed: string,
  boundaries: readonly BoundaryChoice[],
  most: number,
): readonly BoundaryChoice[] {
  const words = typed.trim().toLowerCase();
  const containing = boundaries.filter(({ id }) => id.toLowerCase().includes(words));
  const wanted = containing.length > 0 ? unitId : typed;
  return (containing.length > 0 ? containing : boundaries)
    .map((choice) => ({ choice, ...nearness(wanted, choice) }))
    .sort(
      (a, b) =>
        Math.min(1, a.choice.unitIds.length) - Math.min(1, b.choice.unitIds.length) ||
        a.distance - b.distance ||
        b.start - a.start ||
        a.choice.id.localeCompare(b.choice.id, 'en', { numeric: true }),
    )
    .slice(0, most)
    .map(({ choice }) => choice);
}

function nearness(
  wanted: string,
  { id, unitIds }: BoundaryChoice,
): { readonly distance: number; readonly start: number } {
  const names = [id, ...unitIds];
  return {
    distance: Math.min(...names.map((name) => spellingDistance(wanted, name))),
    start: Math.max(...names.map((name) => sharedStart(wanted, name))),
  };
}
