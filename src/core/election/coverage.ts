import { indexById } from '../index-by-id';
import type { Pack } from '../pack';
import type { ContestReturns, ReturnUnit } from './contest';
import { sumContest } from './sum-contest';
import { findContest } from './find-contest';
import { neighborhoodOfPrecinct } from './neighborhood-of-precinct';
import { sumUnits, tallyTotal } from './tally';
import { rememberEach } from '../remember';

/**
 * How many of a contest's votes a map shows. placed + unplaced + ballot group votes = reported votes; where the
 * certified total differs from the reported votes, the pack's audit says so.
 */
export interface Coverage {
  /** All candidates' certified totals; null when the pack lacks the total of any candidate. */
  readonly certifiedVotes: number | null;
  /** Votes of all reporting units. */
  readonly reportedVotes: number;
  /** Votes of the precincts that the map shows. */
  readonly placedVotes: number;
  /** Votes of precincts that the map does not show; ballot groups are counted apart. */
  readonly unplacedVotes: number;
  /** Placed ÷ certified votes (÷ reported votes where nothing is certified), 0–1; null when there are none. */
  readonly share: number | null;
  readonly precinctCount: number;
  readonly placedPrecinctCount: number;
  readonly unplacedPrecinctCount: number;
  readonly ballotGroupCount: number;
  readonly ballotGroupVotes: number;
}

/** Why a reporting unit has no place on the map. */
export type WhyUnplaced = 'ballot group' | 'not listed' | 'not located' | 'no area';

/** A reporting unit without a place on the map, with its votes. */
export interface UnplacedUnit {
  readonly unit: ReturnUnit;
  readonly votes: number;
  readonly reason: WhyUnplaced;
}

/**
 * Coverage of a map by precinct areas (placed: the precinct has an area) or by neighborhoods (placed: its location
 * is inside one). The same arguments give the same object.
 * @throws RangeError when the pack has no such contest.
 */
export const coverageOf = rememberEach(measureCoverage, (contestId, unit) =>
  JSON.stringify([contestId, unit]),
);

type MappedUnit = 'precinct area' | 'neighborhood';

function measureCoverage(pack: Pack, contestId: string, unit: MappedUnit): Coverage {
  const returns = requireContest(pack, contestId);
  const placedIds = unit === 'neighborhood' ? neighborhoodOfPrecinct(pack) : areaOfPrecinct(pack);
  const precincts = returns.units.filter((candidate) => candidate.kind === 'precinct');
  const ballotGroups = returns.units.filter((candidate) => candidate.kind === 'ballot group');
  const placed = precincts.filter((precinct) => placedIds.has(precinct.id));
  const unplaced = precincts.filter((precinct) => !placedIds.has(precinct.id));
  const certifiedVotes = certifiedTotal(returns);
  const reportedVotes = tallyTotal(sumContest(returns));
  const placedVotes = sumVotes(returns, placed);
  const denominator = certifiedVotes ?? reportedVotes;
  return {
    certifiedVotes,
    reportedVotes,
    placedVotes,
    unplacedVotes: sumVotes(returns, unplaced),
    share: denominator === 0 ? null : placedVotes / denominator,
    precinctCount: precincts.length,
    placedPrecinctCount: placed.length,
    unplacedPrecinctCount: unplaced.length,
    ballotGroupCount: ballotGroups.length,
    ballotGroupVotes: sumVotes(returns, ballotGroups),
  };
}

/**
 * The reporting units that no precinct area shows, most votes first, then by id.
 * @throws RangeError when the pack has no such contest.
 */
export function unplacedUnits(pack: Pack, contestId: string): readonly UnplacedUnit[] {
  const returns = requireContest(pack, contestId);
  const placedIds = areaOfPrecinct(pack);
  const precincts = indexById(pack.precincts);
  const reasonFor = (unit: ReturnUnit): WhyUnplaced => {
    if (unit.kind === 'ballot group') return 'ballot group';
    const precinct = precincts.get(unit.id);
    if (precinct === undefined) return 'not listed';
    return precinct.location === null ? 'not located' : 'no area';
  };
  return returns.units
    .filter((unit) => unit.kind === 'ballot group' || !placedIds.has(unit.id))
    .map((unit) => ({ unit, votes: sumVotes(returns, [unit]), reason: reasonFor(unit) }))
    .sort((first, second) => second.votes - first.votes || (first.unit.id < second.unit.id ? -1 : 1));
}

function requireContest(pack: Pack, contestId: string): ContestReturns {
  const returns = findContest(pack, contestId);
  if (returns === undefined) throw new RangeError(`the pack has no contest ${contestId}`);
  return returns;
}

function areaOfPrecinct(pack: Pack): ReadonlyMap<string, string> {
  return new Map(pack.precinctAreas.flatMap((area) => area.precinctIds.map((id) => [id, area.id])));
}

function sumVotes(returns: ContestReturns, units: readonly ReturnUnit[]): number {
  return tallyTotal(sumUnits(returns, units));
}

function certifiedTotal(returns: ContestReturns): number | null {
  let total = 0;
  for (const { certifiedVotes } of returns.candidates) {
    if (certifiedVotes === null) return null;
    total += certifiedVotes;
  }
  return total;
}
