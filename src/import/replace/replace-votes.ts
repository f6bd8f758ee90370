import type { Contest } from '../../core/election/contest';
import type { Pack } from '../../core/pack';
import type { PackInput, ParticipationInput, ReturnInput, TotalInput } from '../../pack/write/pack-input';
import { collectParticipation, collectReturns } from '../contests/collect-votes';
import type { ImportPlan } from '../plan/import-plan';
import type { NamedTable } from '../contests/named-table';
import { readCertifiedTotals } from '../contests/read-certified-totals';
import { extendContests } from './extend-contests';

export interface ReplacedVotes {
  readonly contests: readonly Contest[];
  readonly returns: readonly ReturnInput[];
  readonly totals: readonly TotalInput[];
  readonly participation: readonly ParticipationInput[];
  /** Contests whose returns are others than before, new ones among them. */
  readonly changed: ReadonlySet<string>;
  /** Contests whose totals were left out because their returns changed and no totals were given. */
  readonly withoutTotals: readonly string[];
  readonly withTotals: readonly string[];
  readonly withParticipation: readonly string[];
}

/**
 * The votes of the changed pack. A contest that is given takes the place of the base's contest of the same id; where its
 * returns are the same to the last count, nothing changes. Totals of a count that is no longer there are left out.
 */
export function replaceVotes(
  plan: ImportPlan,
  base: Pack,
  before: Required<PackInput>,
  named: readonly NamedTable[],
): ReplacedVotes {
  const contests = extendContests(plan, base);
  const whole = { ...plan, contests };
  const given = groupBy(fitCounties(plan, base, before, collectReturns(plan, named)));
  const own = groupBy(before.returns);
  const changed = new Set(
    [...given].filter(([id, lines]) => !isSame(lines, own.get(id) ?? [])).map(([id]) => id),
  );
  const returns = [
    ...before.returns.filter(({ contestId }) => !changed.has(contestId)),
    ...[...changed].flatMap((id) => given.get(id) ?? []),
  ];
  const totals = replaceTotals(whole, before.totals, returns, changed);
  const participation = collectParticipation(whole, named);
  const withParticipation = [...new Set(participation.map(({ contestId }) => contestId))];
  const oldContests = new Map(before.contests.map((contest) => [contest.id, contest]));
  return {
    contests: [
      ...new Map(
        contests
          .filter(({ isLeftOut }) => !isLeftOut)
          .map(({ contest }): [string, Contest] => {
            const old = oldContests.get(contest.id);
            return [
              contest.id,
              changed.has(contest.id) || old === undefined
                ? contest
                : { ...contest, sourceIds: old.sourceIds },
            ];
          }),
      ).values(),
    ],
    returns,
    ...totals,
    participation: [
      ...before.participation.filter(({ contestId }) => !withParticipation.includes(contestId)),
      ...participation,
    ],
    changed,
    withParticipation,
  };
}

/** Units that the base knows keep their county; others are of the county that was decided, or of the base's first. */
function fitCounties(
  { decisions }: ImportPlan,
  base: Pack,
  before: PackInput,
  lines: readonly ReturnInput[],
): readonly ReturnInput[] {
  const counties = base.details?.counties;
  return lines.map((line) => ({
    ...line,
    county: counties?.get(line.unitId) ?? decisions.county ?? before.county,
  }));
}

function replaceTotals(
  plan: ImportPlan,
  before: readonly TotalInput[],
  returns: readonly ReturnInput[],
  changed: ReadonlySet<string>,
): Pick<ReplacedVotes, 'totals' | 'withoutTotals' | 'withTotals'> {
  const keyOf = (entry: { readonly contestId: string; readonly candidate: string }) =>
    JSON.stringify([entry.contestId, entry.candidate]);
  const parties = new Map([...before, ...returns].map((line) => [keyOf(line), line.party]));
  const given = readCertifiedTotals(plan).totals.map((total): TotalInput => ({
    ...total,
    party: parties.get(keyOf(total)) ?? '',
  }));
  const typed = new Set(
    (plan.decisions.totals ?? []).map(({ contest, candidate }) => keyOf({ contestId: contest, candidate })),
  );
  const withTotals = [...new Set(given.map(({ contestId }) => contestId))];
  const fromFile = new Set(
    given.filter((total) => !typed.has(keyOf(total))).map(({ contestId }) => contestId),
  );
  const replaced = new Set(given.map(keyOf));
  const isKept = (total: TotalInput) =>
    !changed.has(total.contestId) && !fromFile.has(total.contestId) && !replaced.has(keyOf(total));
  const had = new Set(before.map(({ contestId }) => contestId));
  return {
    totals: [...before.filter(isKept), ...given],
    withTotals,
    withoutTotals: [...changed].filter((id) => had.has(id) && !withTotals.includes(id)),
  };
}

function groupBy(lines: readonly ReturnInput[]): ReadonlyMap<string, readonly ReturnInput[]> {
  const groups = new Map<string, ReturnInput[]>();
  for (const line of lines) {
    const group = groups.get(line.contestId);
    if (group === undefined) groups.set(line.contestId, [line]);
    else group.push(line);
  }
  return groups;
}

function isSame(a: readonly ReturnInput[], b: readonly ReturnInput[]): boolean {
  const textOf = ({ unitId, kind, candidate, party, votes }: ReturnInput) =>
    JSON.stringify([unitId, kind, candidate, party, votes]);
  const others = new Set(b.map(textOf));
  return a.length === b.length && a.every((line) => others.has(textOf(line)));
}
