import { residentsOf } from '../census/residents';
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
  /** What is divided by what and what to be careful of, in words to print beside the figure. */
  readonly note: string;
}

export interface Unavailable {
  /** Why there is no figure, as a sentence. */
  readonly unavailable: string;
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
  if (tally.unitIds.length === 0) return { unavailable: 'No precinct reported here.' };
  if (isWithheld(tally)) return { unavailable: 'The votes are withheld.' };
  switch (denominator.kind) {
    case 'residents':
      return amongResidents(pack, reference, tally);
    case 'votes in contest':
      return amongVotes(pack, reference, tally, denominator);
    case 'registered voters':
      return amongRegistered(pack, reference, tally);
  }
}

/** The denominator in words that follow "per" or "÷": `residents of all ages`. */
export function describeDenominator(pack: Pack, denominator: Denominator): string {
  switch (denominator.kind) {
    case 'residents':
      return 'residents of all ages';
    case 'votes in contest': {
      const returns = findContest(pack, denominator.contest);
      return `votes for all candidates in ${returns?.contest.title ?? denominator.contest}`;
    }
    case 'registered voters':
      return 'registered voters';
  }
}

function amongResidents(pack: Pack, reference: UnitReference, tally: Tally): Participation | Unavailable {
  const residents = residentsOf(pack, reference);
  if (residents === null) return { unavailable: 'The pack has no count of residents for this place.' };
  if (residents.count === 0) return { unavailable: 'Nobody lives in this place, as the tracts count it.' };
  const share = tallyTotal(tally) / residents.count;
  const { marginOfError, missingTracts } = residents;
  return {
    numerator: tallyTotal(tally),
    denominator: residents.count,
    share,
    marginOfError: marginOfError === null ? null : (share * marginOfError) / residents.count,
    note: joinSentences(
      `${describeNumerator(tally)} ÷ ${describeDenominator(pack, { kind: 'residents' })}, who include children and others without a vote`,
      residents.method,
      missingTracts === 0 ? null : `${missingTracts} tracts without data are not counted`,
      isApproximate(pack, reference) ? 'The area is approximate' : null,
      describeUnplaced(pack, reference, tally),
      describeRedaction(tally),
    ),
  };
}

/** Every unit that reported must have its count of registered voters, or the figure would be too high. */
function amongRegistered(pack: Pack, reference: UnitReference, tally: Tally): Participation | Unavailable {
  if (pack.participation === undefined) return { unavailable: 'The pack has no count of registered voters.' };
  const counts = tally.unitIds.map((id) => registeredOf(pack, tally.contest.id).get(id) ?? null);
  const known = counts.filter((count) => count !== null);
  const isWhole = reference.unit === 'district' ? known.length > 0 : known.length === counts.length;
  if (!isWhole) return { unavailable: 'The pack has no count of registered voters for this place.' };
  const registered = known.reduce((sum, count) => sum + count, 0);
  if (registered === 0) return { unavailable: 'Nobody is registered to vote here.' };
  const missing = counts.length - known.length;
  return {
    numerator: tallyTotal(tally),
    denominator: registered,
    share: tallyTotal(tally) / registered,
    marginOfError: null,
    note: joinSentences(
      `${describeNumerator(tally)} ÷ ${describeDenominator(pack, { kind: 'registered voters' })} as the agency counted them for that election`,
      missing === 0 ? null : `${missing} reporting units without such a count are in the votes only`,
      describeUnplaced(pack, reference, tally),
      describeRedaction(tally),
    ),
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
    return { unavailable: 'Not the same precincts reported here in the two contests.' };
  if (isWithheld(other)) return { unavailable: `The votes in ${other.contest.title} are withheld.` };
  const votes = tallyTotal(other);
  if (votes === 0) return { unavailable: `There are no votes here in ${other.contest.title}.` };
  return {
    numerator: tallyTotal(tally),
    denominator: votes,
    share: tallyTotal(tally) / votes,
    marginOfError: null,
    note: joinSentences(
      `${describeNumerator(tally)} ÷ ${describeDenominator(pack, denominator)}`,
      describeRedaction(tally),
      describeRedaction(other),
    ),
  };
}

function unavailableVotes(pack: Pack, contestId: string, reference: UnitReference): Unavailable {
  if (findContest(pack, contestId) === undefined)
    return { unavailable: `The pack has no returns of the contest ${contestId}.` };
  return {
    unavailable:
      reference.unit === 'tract'
        ? 'Votes are reported by precinct and are not split over tracts.'
        : 'The pack has no votes for this place.',
  };
}

function isApproximate(pack: Pack, { unit, id }: UnitReference): boolean {
  return unit === 'precinct area' && indexById(pack.precinctAreas).get(id)?.approximate === true;
}

function describeNumerator(tally: Tally): string {
  return `Votes for all candidates in ${tally.contest.title}`;
}

/** Residents of an unplaced precinct live somewhere on the map, but its votes do not count there. */
function describeUnplaced(pack: Pack, { unit }: UnitReference, tally: Tally): string | null {
  if (unit !== 'precinct area' && unit !== 'neighborhood') return null;
  const { unplacedPrecinctCount, unplacedVotes } = coverageOf(pack, tally.contest.id, unit);
  return unplacedPrecinctCount === 0
    ? null
    : `The ${unplacedVotes} votes of ${unplacedPrecinctCount} unplaced precincts count nowhere on the map, though their residents do`;
}

function describeRedaction(tally: Tally): string | null {
  return tally.redactedUnits === 0
    ? null
    : `Counts withheld by ${tally.redactedUnits} reporting units of ${tally.contest.title} are not in it`;
}

function joinSentences(...sentences: readonly (string | null)[]): string {
  return sentences.flatMap((sentence) => (sentence === null ? [] : [`${sentence}.`])).join(' ');
}
