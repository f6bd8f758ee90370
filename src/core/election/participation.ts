import { residentsOf, type ResidentsMethod } from '../census/residents';
import { indexById } from '../index-by-id';
import type { Pack, UnitReference } from '../pack';
import { comparableTallies } from './common-units';
import { coverageOf } from './coverage';
import { findContest } from './find-contest';
import { isWithheld, tallyTotal, type Tally } from './tally';
import { tallyOf } from './unit-tally';
import { rememberEach } from '../remember';

/** What votes are counted against. It is always named beside the figure. */
export type Denominator =
  | { readonly kind: 'residents' }
  | { readonly kind: 'votes in contest'; /** Its id. */ readonly contest: string }
  | { readonly kind: 'registered voters' };

export interface Participation {
  /** Votes for all candidates. */
  readonly numerator: number;
  /** Greater than zero; not whole where residents are interpolated. */
  readonly denominator: number;
  /** Numerator ÷ denominator; over 1 when more voted than in the contest compared with. */
  readonly share: number;
  /** Of the share, at 90% confidence, from that of the residents; null where none is published or none applies. */
  readonly marginOfError: number | null;
  /** What is divided by what and what to be careful of; its words stand beside the figure. */
  readonly basis: ParticipationBasis;
}

/** What a participation is made of. Contests go by their titles. */
export interface ParticipationBasis {
  readonly contest: string;
  readonly denominator: NamedDenominator;
  /** How residents were counted; null where none are. */
  readonly residentsMethod: ResidentsMethod | null;
  /** Tracts without data that reach into the place. */
  readonly missingTracts: number;
  readonly isApproximateArea: boolean;
  /** Reporting units without a count of registered voters: only their votes are counted. */
  readonly unregisteredUnits: number;
  /** Votes that count nowhere on the map, though those who live there do; null where there are none. */
  readonly unplaced: { readonly votes: number; readonly precincts: number } | null;
  readonly withheld: readonly { readonly units: number; readonly contest: string }[];
}

/** A denominator whose contest is told by its title. */
export type NamedDenominator =
  | { readonly kind: 'residents' | 'registered voters' }
  | { readonly kind: 'votes in contest'; readonly title: string };

/** Why there is no figure. Contests go by their titles; one that the pack lacks by its id. */
export type WhyUnavailable =
  | {
      readonly code:
        | 'no reports'
        | 'withheld'
        | 'other precincts'
        | 'no residents counted'
        | 'nobody lives here'
        | 'no registered voters'
        | 'no registered voters here'
        | 'nobody registered'
        | 'not by tract'
        | 'no votes here';
    }
  | {
      readonly code: 'withheld in contest' | 'no votes in contest' | 'unknown contest';
      readonly contest: string;
    };

export interface Unavailable {
  readonly unavailable: WhyUnavailable;
}

/**
 * Votes for all candidates of a contest in a place ÷ a named denominator. The margin of error is that of a ratio
 * whose numerator is known: share · MOE ÷ denominator (see `census/margin-of-error`).
 */
export function participationOf(
  pack: Pack,
  contestId: string,
  reference: UnitReference,
  denominator: Denominator,
): Participation | Unavailable {
  const tally = tallyOf(pack, contestId, reference);
  if (tally === null) return unavailableVotes(pack, contestId, reference);
  if (tally.unitIds.length === 0) return unavailable('no reports');
  if (isWithheld(tally)) return unavailable('withheld');
  switch (denominator.kind) {
    case 'residents':
      return amongResidents(pack, reference, tally);
    case 'votes in contest':
      return amongVotes(pack, reference, tally, denominator);
    case 'registered voters':
      return amongRegistered(pack, reference, tally);
  }
}

function amongResidents(pack: Pack, reference: UnitReference, tally: Tally): Participation | Unavailable {
  const residents = residentsOf(pack, reference);
  if (residents === null) return unavailable('no residents counted');
  if (residents.count === 0) return unavailable('nobody lives here');
  const share = tallyTotal(tally) / residents.count;
  const { marginOfError, missingTracts } = residents;
  return {
    numerator: tallyTotal(tally),
    denominator: residents.count,
    share,
    marginOfError: marginOfError === null ? null : (share * marginOfError) / residents.count,
    basis: {
      ...plainBasis(tally, { kind: 'residents' }),
      residentsMethod: residents.method,
      missingTracts,
      isApproximateArea: isApproximate(pack, reference),
      unplaced: unplacedOf(pack, reference, tally),
    },
  };
}

/** Every unit that reported must have its count of registered voters, or the figure would be too high. */
function amongRegistered(pack: Pack, reference: UnitReference, tally: Tally): Participation | Unavailable {
  if (pack.participation === undefined) return unavailable('no registered voters');
  const counts = tally.unitIds.map((id) => registeredOf(pack, tally.contest.id).get(id) ?? null);
  const known = counts.filter((count) => count !== null);
  const isWhole = reference.unit === 'district' ? known.length > 0 : known.length === counts.length;
  if (!isWhole) return unavailable('no registered voters here');
  const registered = known.reduce((sum, count) => sum + count, 0);
  if (registered === 0) return unavailable('nobody registered');
  return {
    numerator: tallyTotal(tally),
    denominator: registered,
    share: tallyTotal(tally) / registered,
    marginOfError: null,
    basis: {
      ...plainBasis(tally, { kind: 'registered voters' }),
      unregisteredUnits: counts.length - known.length,
      unplaced: unplacedOf(pack, reference, tally),
    },
  };
}

const registeredOf = rememberEach(listRegistered, (contestId) => contestId);

function listRegistered(pack: Pack, contestId: string): ReadonlyMap<string, number | null> {
  return new Map(
    (pack.participation ?? [])
      .filter((record) => record.contestId === contestId)
      .map(({ unitId, registeredVoters }) => [unitId, registeredVoters]),
  );
}

function amongVotes(
  pack: Pack,
  reference: UnitReference,
  tally: Tally,
  denominator: Extract<Denominator, { kind: 'votes in contest' }>,
): Participation | Unavailable {
  const other = tallyOf(pack, denominator.contest, reference);
  if (other === null) return unavailableVotes(pack, denominator.contest, reference);
  if (comparableTallies(pack, denominator.contest, tally.contest.id, reference) === null)
    return unavailable('other precincts');
  if (isWithheld(other))
    return { unavailable: { code: 'withheld in contest', contest: other.contest.title } };
  const votes = tallyTotal(other);
  if (votes === 0) return { unavailable: { code: 'no votes in contest', contest: other.contest.title } };
  return {
    numerator: tallyTotal(tally),
    denominator: votes,
    share: tallyTotal(tally) / votes,
    marginOfError: null,
    basis: plainBasis(tally, { kind: 'votes in contest', title: other.contest.title }, other),
  };
}

function unavailableVotes(pack: Pack, contestId: string, reference: UnitReference): Unavailable {
  if (findContest(pack, contestId) === undefined)
    return { unavailable: { code: 'unknown contest', contest: contestId } };
  return unavailable(reference.unit === 'tract' ? 'not by tract' : 'no votes here');
}

/** No figure, for a reason that needs no more words. */
export const unavailable = (code: Exclude<WhyUnavailable, { contest: string }>['code']): Unavailable => ({
  unavailable: { code },
});

function isApproximate(pack: Pack, { unit, id }: UnitReference): boolean {
  return unit === 'precinct area' && indexById(pack.precinctAreas).get(id)?.approximate === true;
}

/** What is true of every participation: nothing to be careful of but withheld counts. */
const plainBasis = (
  tally: Tally,
  denominator: NamedDenominator,
  ...others: readonly Tally[]
): ParticipationBasis => ({
  contest: tally.contest.title,
  denominator,
  residentsMethod: null,
  missingTracts: 0,
  isApproximateArea: false,
  unregisteredUnits: 0,
  unplaced: null,
  withheld: [tally, ...others]
    .filter(({ redactedUnits }) => redactedUnits > 0)
    .map(({ redactedUnits, contest }) => ({ units: redactedUnits, contest: contest.title })),
});

/** Residents of an unplaced precinct live somewhere on the map, but its votes do not count there. */
function unplacedOf(pack: Pack, { unit }: UnitReference, tally: Tally): ParticipationBasis['unplaced'] {
  if (unit !== 'precinct area' && unit !== 'neighborhood') return null;
  const { unplacedPrecinctCount, unplacedVotes } = coverageOf(pack, tally.contest.id, unit);
  return unplacedPrecinctCount === 0 ? null : { votes: unplacedVotes, precincts: unplacedPrecinctCount };
}
