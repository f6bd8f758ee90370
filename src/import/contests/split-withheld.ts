import type { CountedUnit, Counts } from './count-units';
import type { ImportPlan } from '../plan/import-plan';
import type { NamedTable, NamedUnit } from './named-table';

/**
 * Sets withheld parts of counts apart. Where a part of a count is known and another withheld (in another record, another
 * way of voting or another table of the contest), the known part stays with the unit, and the withheld one becomes a
 * unit of its own beside it: no known vote is lost, and the withheld part stays withheld.
 */
export function splitWithheld(
  plan: Pick<ImportPlan, 'contests'>,
  named: readonly NamedTable[],
): readonly NamedTable[] {
  if (!named.some(({ units }) => units.some(({ unit }) => isAnyWithheld(unit)))) return named;
  const contestOf = new Map(
    plan.contests
      .filter(({ isLeftOut }) => !isLeftOut)
      .map((planned) => [JSON.stringify([planned.tableKey, planned.index]), planned]),
  );
  const keyOf = (tableKey: string, precinctId: string, contest: number, candidate: number) => {
    const planned = contestOf.get(JSON.stringify([tableKey, contest]));
    return JSON.stringify([planned?.contest.id, planned?.source.candidates[candidate]?.name, precinctId]);
  };
  const known = new Set(
    named.flatMap(({ table, units }) =>
      units.flatMap(({ unit, precinctId }) =>
        unit.votes.flatMap((counts, contest) =>
          (counts ?? []).flatMap((count, candidate) =>
            count === null ? [] : [keyOf(table.key, precinctId, contest, candidate)],
          ),
        ),
      ),
    ),
  );
  return named.map(({ table, units }) => ({
    table,
    units: units.flatMap((entry) =>
      splitUnit(entry, (contest, candidate) =>
        known.has(keyOf(table.key, entry.precinctId, contest, candidate)),
      ),
    ),
  }));
}

const isAnyWithheld = ({ votes, partlyWithheld }: CountedUnit): boolean =>
  votes.some((counts) => counts?.includes(null) === true) || partlyWithheld.some(({ length }) => length > 0);

function splitUnit(
  { unit, precinctId }: NamedUnit,
  isKnown: (contest: number, candidate: number) => boolean,
): readonly NamedUnit[] {
  const isSplit = (count: number | null, contest: number, candidate: number) =>
    unit.partlyWithheld[contest]?.includes(candidate) === true ||
    (count === null && isKnown(contest, candidate));
  const withheld = unit.votes.map((counts, contest): Counts | null =>
    counts?.some((count, candidate) => isSplit(count, contest, candidate)) === true
      ? counts.map((count, candidate) => (isSplit(count, contest, candidate) ? null : 0))
      : null,
  );
  if (withheld.every((counts) => counts === null)) return [{ unit, precinctId }];
  const votes = unit.votes.map(
    (counts, contest) =>
      counts?.map((count, candidate) => (isSplit(count, contest, candidate) ? (count ?? 0) : count)) ?? null,
  );
  const rest = {
    votes: withheld,
    partlyWithheld: [],
    registered: null,
    ballots: null,
    repeats: [],
    additions: [],
  };
  return [
    { unit: { ...unit, votes }, precinctId },
    { unit: { ...unit, ...rest }, precinctId: `${precinctId} (withheld part)` },
  ];
}
