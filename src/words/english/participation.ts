import type { NamedDenominator, ParticipationBasis, WhyUnavailable } from '../../core/election/participation';
import { describeResidentsMethod } from './residents';

/** The denominator in words that follow "per" or "÷": `residents of all ages`. */
export function nameDenominator(denominator: NamedDenominator): string {
  switch (denominator.kind) {
    case 'residents':
      return 'residents of all ages';
    case 'votes in contest':
      return `votes for all candidates in ${denominator.title}`;
    case 'registered voters':
      return 'registered voters';
  }
}

/** Why there is no participation to tell, in a sentence. */
export function describeUnavailable(why: WhyUnavailable): string {
  switch (why.code) {
    case 'no reports':
      return 'No precinct reported here.';
    case 'withheld':
      return 'The votes are withheld.';
    case 'other precincts':
      return 'Not the same precincts reported here in the two contests.';
    case 'no residents counted':
      return 'The pack has no count of residents for this place.';
    case 'nobody lives here':
      return 'Nobody lives in this place, as the tracts count it.';
    case 'no registered voters':
      return 'The pack has no count of registered voters.';
    case 'no registered voters here':
      return 'The pack has no count of registered voters for this place.';
    case 'nobody registered':
      return 'Nobody is registered to vote here.';
    case 'not by tract':
      return 'Votes are reported by precinct and are not split over tracts.';
    case 'no votes here':
      return 'The pack has no votes for this place.';
    case 'withheld in contest':
      return `The votes in ${why.contest} are withheld.`;
    case 'no votes in contest':
      return `There are no votes here in ${why.contest}.`;
    case 'unknown contest':
      return `The pack has no returns of the contest ${why.contest}.`;
  }
}

/** What is divided by what and what to be careful of, a sentence each, to stand beside the figure. */
export function describeParticipation(basis: ParticipationBasis): string {
  const { residentsMethod, missingTracts, isApproximateArea, unregisteredUnits, unplaced, withheld } = basis;
  return [
    divisionOf(basis),
    ...(residentsMethod === null ? [] : [`${describeResidentsMethod(residentsMethod)}.`]),
    ...(missingTracts === 0 ? [] : [`${missingTracts} tracts without data are not counted.`]),
    ...(isApproximateArea ? ['The area is approximate.'] : []),
    ...(unregisteredUnits === 0
      ? []
      : [`${unregisteredUnits} reporting units without such a count are in the votes only.`]),
    ...(unplaced === null
      ? []
      : [
          `The ${unplaced.votes} votes of ${unplaced.precincts} unplaced precincts count nowhere on the map, though their residents do.`,
        ]),
    ...withheld.map(
      ({ units, contest }) => `Counts withheld by ${units} reporting units of ${contest} are not in it.`,
    ),
  ].join(' ');
}

function divisionOf({ contest, denominator }: ParticipationBasis): string {
  const division = `Votes for all candidates in ${contest} ÷ ${nameDenominator(denominator)}`;
  switch (denominator.kind) {
    case 'residents':
      return `${division}, who include children and others without a vote.`;
    case 'votes in contest':
      return `${division}.`;
    case 'registered voters':
      return `${division} as the agency counted them for that election.`;
  }
}
