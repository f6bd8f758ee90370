import { boundaryIdOf, boundaryUnitsOf, returnUnitsOf, type JoinUnit } from '../joins/join-unit';
import { chooseIdField, type IdFieldChoice } from '../joins/choose-id-field';
import { evaluateJoin } from '../joins/evaluate-join';
import { matchKeys } from '../joins/match-keys';
import { proposeJoins, type JoinProposals } from '../joins/propose-joins';
import type { ReturnsTable } from '../layouts/read-table';
import { countUnits, votesOf } from '../contests/count-units';
import type { ImportDecisions, TableDecision } from '../decisions/import-decisions';
import type { PlannedJoin, PlannedTable } from '../plan/import-plan';
import { labelUnits } from '../contests/label-units';
import type { RawBoundaries } from '../../formats/reading/raw';
import { unitePlaces } from '../areas/unite-places';

/** The attributes that could hold the ids, by how much of the largest table of returns they join. */
export function findIdFields(
  boundaries: RawBoundaries,
  tables: readonly PlannedTable[],
): readonly IdFieldChoice[] {
  const read = tables
    .filter(({ use }) => use === 'returns' || use === 'turnout')
    .flatMap((table) => table.read ?? [])
    .sort((a, b) => b.units.length - a.units.length)[0];
  if (read === undefined) return [];
  return remember(fieldCache, boundaries, read, '', () => chooseIdField(boundaries, returnUnitsOf(read)));
}

type Cache<T> = WeakMap<RawBoundaries, WeakMap<ReturnsTable, { readonly key: string; readonly value: T }>>;
const fieldCache: Cache<readonly IdFieldChoice[]> = new WeakMap();
const proposalCache: Cache<JoinProposals> = new WeakMap();

/** What was made last for these boundaries and this table, when the key is still the same. */
function remember<T>(
  cache: Cache<T>,
  boundaries: RawBoundaries,
  read: ReturnsTable,
  key: string,
  make: () => T,
): T {
  const tables =
    cache.get(boundaries) ?? new WeakMap<ReturnsTable, { readonly key: string; readonly value: T }>();
  cache.set(boundaries, tables);
  const known = tables.get(read);
  if (known?.key === key) return known.value;
  const value = make();
  tables.set(read, { key, value });
  return value;
}

/** Joins every table of returns or turnout to the boundaries: by the accepted rules, else by the ids as they are. */
export function planJoins(
  boundaries: RawBoundaries,
  field: string,
  tables: readonly PlannedTable[],
  decisions: ImportDecisions,
): readonly PlannedJoin[] {
  const areas = boundaryUnitsOf(boundaries, field);
  const joins = tables.flatMap((table): readonly PlannedJoin[] => {
    if ((table.use !== 'returns' && table.use !== 'turnout') || table.read === null) return [];
    const decision = decisions.tables?.find((entry) => entry.table === table.key);
    const labels = labelUnits(table.read);
    const units = joinUnitsOf(table, table.read, decisions);
    const key = JSON.stringify([field, decision?.ignoredUnits ?? [], decision?.repeats ?? null]);
    const { exact, proposals, best } = remember(proposalCache, boundaries, table.read, key, () =>
      proposeJoins(units, areas),
    );
    const accepted = decision?.join;
    const rules = { returns: accepted?.returnsRules ?? [], boundaries: accepted?.boundaryRules ?? [] };
    const used = accepted === undefined ? exact : evaluateJoin(units, areas, rules);
    return [
      {
        tableKey: table.key,
        exact,
        proposals,
        best,
        used,
        isAccepted: accepted !== undefined,
        isOpen: accepted === undefined && best.matchedUnits > exact.matchedUnits,
        ...matchUnits(units, labels, areas, rules, decision),
      },
    ];
  });
  return unitePlaces(joins, areas.map(boundaryIdOf));
}

/** The precincts of a table that are counted, the records of one together. Ballot groups have no place by nature. */
function joinUnitsOf(
  table: PlannedTable,
  read: ReturnsTable,
  decisions: ImportDecisions,
): readonly JoinUnit[] {
  const counted = new Map(
    countUnits(table, undefined, decisions).map((unit) => [unit.index, votesOf(unit)] as const),
  );
  return returnUnitsOf(read).flatMap((unit) => {
    const votes = counted.get(unit.index);
    return votes === undefined ? [] : [{ ...unit, votes }];
  });
}

/** The boundary that a person gave a unit by its label or its id; undefined where none was given. */
export function boundaryByHand(
  decision: TableDecision | undefined,
  id: string,
  label: string,
): string | null | undefined {
  const byHand = decision?.byHand ?? {};
  return [label, id]
    .map((name) => (Object.hasOwn(byHand, name) ? byHand[name] : undefined))
    .find((chosen) => chosen !== undefined);
}

function matchUnits(
  units: readonly JoinUnit[],
  labels: readonly string[],
  areas: readonly JoinUnit[],
  rules: Parameters<typeof matchKeys>[2],
  decision: TableDecision | undefined,
): Pick<PlannedJoin, 'boundaryOf' | 'partOf'> {
  const boundaryOf = new Map<number, string>();
  const partOf = new Map<string, string>();
  for (const group of matchKeys(units, areas, rules)) {
    const [area] = group.boundaries;
    if (area === undefined || group.returns.length === 0) continue;
    const place = boundaryIdOf(area);
    group.returns.forEach(({ index }) => boundaryOf.set(index, place));
    for (const id of group.boundaries.map(boundaryIdOf)) if (id !== place) partOf.set(id, place);
  }
  const known = new Set(areas.map(boundaryIdOf));
  for (const { id, index } of units) {
    const chosen = boundaryByHand(decision, id, labels[index] ?? id);
    if (chosen === null) boundaryOf.delete(index);
    else if (chosen !== undefined && known.has(chosen)) boundaryOf.set(index, chosen);
  }
  return { boundaryOf, partOf };
}
