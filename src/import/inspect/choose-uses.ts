import type { Pack } from '../../core/pack';
import { pointInArea } from '../../core/geometry/point-in-area';
import { attributeText } from '../joins/join-unit';
import type { AreaUse, BoundaryFileDecision, ImportDecisions } from '../decisions/import-decisions';
import type { PlannedTable } from '../plan/import-plan';
import type { RawBoundaries } from '../../formats/reading/raw';
import { findTractField } from '../census/tract-field';
import type { ChosenUse } from '../plan/chosen-use';
import { guessNameField } from '../areas/guess-name-field';
import { placeAreas, sampleInside } from '../areas/place-areas';

const fewFeatures = 3;
/** A file is taken for a district or for neighborhoods when it holds at least this share of the precincts. */
const mostInside = 0.5;

/**
 * What each boundary file is for: as it was decided, else the one with most features holds the precincts, one with the
 * GEOIDs of a census table the tracts, one of which a single feature (or all of a few) holds most of the precincts the
 * district, one of which all features together do the neighborhoods. Where a pack is changed nothing is taken for a
 * district or for neighborhoods that was not said to be. Of a file that is said to be the district the feature is chosen
 * that holds most precincts, unless it was decided.
 */
export function chooseUses(
  files: readonly RawBoundaries[],
  tables: readonly PlannedTable[],
  decisions: ImportDecisions,
  base: Pack | null,
): readonly ChosenUse[] {
  const isChange = base !== null;
  const decided = files.map((raw) => ({ raw, decision: decisionOf(raw, decisions) }));
  const isOpen = (use: AreaUse) => !decided.some(({ decision }) => decision?.use === use);
  const open = decided.filter(({ decision }) => decision?.use === undefined).map(({ raw }) => raw);
  const inferred = new Map<RawBoundaries, Omit<ChosenUse, 'raw' | 'isDecided'>>();
  const tracts = isOpen('tracts') && (files.length > 1 || isChange) ? findTracts(open, tables) : undefined;
  if (tracts !== undefined) {
    inferred.set(tracts, { use: 'tracts', field: findTractField(tracts, tables), id: null });
  }
  const rest = () =>
    open.filter((raw) => !inferred.has(raw)).toSorted((a, b) => b.features.length - a.features.length);
  const own = decided.find(({ decision }) => decision?.use === 'precincts')?.raw;
  const precincts = own ?? rest()[0];
  if (own === undefined && precincts !== undefined) {
    inferred.set(precincts, { use: 'precincts', field: null, id: null });
  }
  const pointsOnce = makeOnce(() =>
    precincts === undefined
      ? (base?.precinctAreas ?? []).map(({ location }) => location)
      : sampleInside(precincts),
  );
  if (precincts !== undefined && !isChange) {
    for (const raw of rest()) {
      const found = recognize(raw, pointsOnce());
      const isFree = isOpen(found.use) && ![...inferred.values()].some(({ use }) => use === found.use);
      if (found.use !== 'ignored' && isFree) inferred.set(raw, found);
    }
  }
  return decided.map(({ raw, decision }): ChosenUse => {
    const found = inferred.get(raw) ?? { use: 'ignored' as const, field: null, id: null };
    if (decision?.use === undefined) return { raw, isDecided: false, ...found };
    const isOpenDistrict =
      decision.use === 'district' && decision.id === undefined && decision.field === undefined;
    const proposed = isOpenDistrict ? recognize(raw, pointsOnce()) : null;
    if (proposed?.use === 'district') return { raw, isDecided: true, ...proposed };
    return { raw, isDecided: true, use: decision.use, ...settle(raw, decision.use, decision, tables) };
  });
}

function makeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function decisionOf(raw: RawBoundaries, decisions: ImportDecisions): BoundaryFileDecision | undefined {
  const own = decisions.boundaryFiles?.find(({ file }) => file === raw.file);
  return own?.use === undefined && decisions.boundaries?.file === raw.file
    ? { ...own, file: raw.file, use: 'precincts' }
    : own;
}

function settle(
  raw: RawBoundaries,
  use: AreaUse,
  { field, id }: BoundaryFileDecision,
  tables: readonly PlannedTable[],
): Pick<ChosenUse, 'field' | 'id'> {
  if (use === 'tracts') return { field: field ?? findTractField(raw, tables), id: null };
  if (use !== 'district' && use !== 'neighborhoods') return { field: null, id: null };
  const own = field ?? fieldOf(raw, id ?? null) ?? guessNameField(raw);
  return { field: own, id: use === 'district' ? (id ?? null) : null };
}

/** The attribute that has a value. */
const fieldOf = (raw: RawBoundaries, value: string | null): string | null =>
  value === null
    ? null
    : (Object.keys(raw.features[0]?.attributes ?? {}).find((name) =>
        raw.features.some(({ attributes }) => attributeText(attributes[name]) === value),
      ) ?? null);

/** The file that has the GEOIDs of a census table. */
const findTracts = (
  files: readonly RawBoundaries[],
  tables: readonly PlannedTable[],
): RawBoundaries | undefined =>
  tables.some(({ census }) => census !== null)
    ? files.find((raw) => findTractField(raw, tables) !== null)
    : undefined;

type Location = readonly [number, number];

function recognize(raw: RawBoundaries, points: readonly Location[]): Omit<ChosenUse, 'raw' | 'isDecided'> {
  const nothing = { use: 'ignored' as const, field: null, id: null };
  if (points.length === 0) return nothing;
  const field = guessNameField(raw);
  const areas = field === null ? [] : placeAreas(raw, field);
  const counts = areas.map(({ id, geometry }) => ({
    id,
    count: points.filter((point) => pointInArea(point, geometry)).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (field === null || most === undefined || all < points.length * mostInside) return nothing;
  const isOne =
    most.count > points.length * mostInside || (areas.length <= fewFeatures && most.count === all);
  if (isOne) return { use: 'district', field, id: most.id };
  return areas.length <= fewFeatures
    ? { use: 'district', field, id: null }
    : { use: 'neighborhoods', field, id: null };
}
