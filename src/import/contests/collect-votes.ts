import type { ParticipationInput, ReturnInput } from '../../pack/write/pack-input';
import type { ImportPlan } from '../plan/import-plan';
import type { NamedTable } from './named-table';

interface Entry {
  readonly kind: 'precinct' | 'ballot group';
  readonly votes: Map<string, number | null>;
}

/**
 * The lines of returns of all contests. Tables of the same contest go together; a candidate whom a table does not
 * list has no votes in its units.
 */
export function collectReturns(plan: ImportPlan, named: readonly NamedTable[]): readonly ReturnInput[] {
  const contests = new Map<string, { parties: Map<string, string>; units: Map<string, Entry> }>();
  for (const { tableKey, index, source, isLeftOut, contest } of plan.contests) {
    if (isLeftOut) continue;
    const { parties, units } = contests.get(contest.id) ?? {
      parties: new Map<string, string>(),
      units: new Map<string, Entry>(),
    };
    contests.set(contest.id, { parties, units });
    for (const { name, party } of source.candidates) {
      if ((parties.get(name) ?? '') === '') parties.set(name, party ?? '');
    }
    for (const { unit, precinctId } of named.find(({ table }) => table.key === tableKey)?.units ?? []) {
      const counts = unit.votes[index];
      if (counts === null || counts === undefined) continue;
      const entry = units.get(precinctId) ?? { kind: unit.kind, votes: new Map<string, number | null>() };
      units.set(precinctId, entry);
      source.candidates.forEach(({ name }, candidate) => {
        const [before, more] = [entry.votes.get(name), counts[candidate] ?? null];
        entry.votes.set(name, before === undefined || before === null ? more : before + (more ?? 0));
      });
    }
  }
  return [...contests].flatMap(([contestId, { parties, units }]) =>
    [...units].flatMap(([unitId, { kind, votes }]) =>
      [...parties].map(([candidate, party]): ReturnInput => {
        const count = votes.get(candidate);
        return { contestId, unitId, kind, candidate, party, votes: count === undefined ? 0 : count };
      }),
    ),
  );
}

/** Registered voters and ballots from the returns themselves, then from tables of turnout of the same day. */
export function collectParticipation(
  plan: ImportPlan,
  named: readonly NamedTable[],
): readonly ParticipationInput[] {
  const found = new Map<string, ParticipationInput>();
  const contests = plan.contests.filter(({ isLeftOut }) => !isLeftOut);
  const days = new Set(contests.map(({ contest }) => contest.date));
  for (const { table, units } of named) {
    const own =
      table.use === 'returns'
        ? contests.filter(({ tableKey }) => tableKey === table.key)
        : contests.filter(
            ({ contest }) => contest.date === table.date || (table.date === null && days.size === 1),
          );
    for (const contestId of new Set(own.map(({ contest }) => contest.id))) {
      for (const { unit, precinctId } of units) {
        if (unit.registered === null && unit.ballots === null) continue;
        const key = JSON.stringify([contestId, precinctId]);
        const before = found.get(key);
        found.set(key, {
          contestId,
          unitId: precinctId,
          registeredVoters: unit.registered ?? before?.registeredVoters ?? null,
          ballotsCast: unit.ballots ?? before?.ballotsCast ?? null,
        });
      }
    }
  }
  return [...found.values()];
}
