import { boundaryIdOf, boundaryUnitsOf, returnUnitsOf, type JoinUnit } from '../joins/join-unit';
import { chooseIdField, type IdFieldChoice } from '../joins/choose-id-field';
import { evaluateJoin } from '../joins/evaluate-join';
import { matchKeys } from '../joins/match-keys';
import { proposeJoins } from '../joins/propose-joins';
import type { ReturnsTable } from '../layouts/read-table';
import { countUnits, votesOf } from '../contests/count-units';
import type { ImportDecisions, TableDecision } from '../decisions/import-decisions';
import type { PlannedJoin, PlannedTable } from '../plan/import-plan';
import { labelUnits } from '../contests/label-units';
import type { RawBoundaries } from '../../formats/reading/raw';
import { unitePlaces } from '../areas/unite-places';
import { remember, rememberLast } from '../../core/remember';

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
  return chooseFieldIn(boundaries)(read);
}

const chooseFieldIn = remember((boundaries: RawBoundaries) =>
  remember((read: ReturnsTable) => chooseIdField(boundaries, returnUnitsOf(read))),
);

/** What a table and its boundaries have to join, and what decided it. */
interface Sides {
  readonly units: readonly JoinUnit[];
  readonly areas: readonly JoinUnit[];
  readonly decidedBy: string;
}

const proposeFor = remember((_: RawBoundaries) =>
  rememberLast(
    (_table: ReturnsTable, { units, areas }: Sides) => proposeJoins(units, areas),
    ({ decidedBy }) => [decidedBy],
  ),
);

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
    const decidedBy = JSON.stringify([field, decision?.ignoredUnits ?? [], decision?.repeats ?? null]);
    const { exact, proposals, best } = proposeFor(boundaries)(table.read, { units, areas, decidedBy });
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
