import type { PreviewAreas } from '../../../app/import/import-state';
import type { ImportView } from '../../../contract/import-view';

/** A unit of a table that is drawn in an area. */
export interface AreaUnit {
  readonly tableKey: string;
  readonly unitId: string;
  /** In all contests of its table. */
  readonly votes: number;
  readonly isByHand: boolean;
}

/** What an import knows of an area of the boundary file, by its id. */
export interface AreaFacts {
  readonly id: string;
  /** How many polygons of this id there are to draw; 0: it has no shape that can be drawn. */
  readonly polygonCount: number;
  readonly units: readonly AreaUnit[];
  /** Whether the rules make it one place with another area, and what they say of it. */
  readonly together: string | null;
  /** What was done to its shape or found in it. */
  readonly repair: string | null;
  /** Whether its shape is missing or stays broken. */
  readonly isBroken: boolean;
}

type Mutable = { -readonly [Key in keyof AreaFacts]: AreaFacts[Key] } & { units: AreaUnit[] };

/** Id of a feature of the preview. */
export const areaIdOf = ({ id }: PreviewAreas['features'][number]): string => String(id ?? '');

/**
 * What is known of every area that the preview draws or that a unit is joined to.
 * @param tableKey only the units of this table; null for all.
 */
export function collectAreaFacts(
  view: ImportView,
  preview: PreviewAreas | null,
  tableKey: string | null,
): ReadonlyMap<string, AreaFacts> {
  const facts = new Map<string, Mutable>();
  const factsOf = (id: string): Mutable => {
    const known = facts.get(id);
    if (known !== undefined) return known;
    const made = { id, polygonCount: 0, units: [], together: null, repair: null, isBroken: false };
    facts.set(id, made);
    return made;
  };
  for (const feature of preview?.features ?? []) {
    if (feature.geometry !== null) factsOf(areaIdOf(feature)).polygonCount += 1;
  }
  for (const join of view.joins) {
    if (tableKey !== null && join.tableKey !== tableKey) continue;
    for (const { id, votes, boundaryId, isByHand } of join.units) {
      if (boundaryId === null) continue;
      factsOf(boundaryId).units.push({ tableKey: join.tableKey, unitId: id, votes, isByHand });
    }
  }
  for (const { id, detail } of itemsOf(view, 'several-polygons-one-return')) {
    factsOf(id).together = detail ?? 'Drawn with another area';
  }
  for (const { id, detail } of view.boundaries?.repairs.items ?? []) factsOf(id).repair = detail;
  for (const { id } of itemsOf(view, 'unrepaired-geometry')) factsOf(id).isBroken = true;
  return facts;
}

/** The listed items of a kind of problem with the boundaries. */
const itemsOf = (view: ImportView, code: string): ImportView['problems'][number]['items'] =>
  view.problems
    .filter((problem) => problem.code === code && problem.file === view.boundaries?.file)
    .flatMap(({ items }) => items);
