import type { WhyUnplaced } from '../../core/election/coverage';

const reasons: Readonly<Record<WhyUnplaced, string>> = {
  'ballot group': 'Ballots counted as a group, without a precinct',
  'not listed': 'Not in the precinct list',
  'not located': 'No location is known',
  'no area': 'Located, but has no area',
};

/** Why a reporting unit is not on the map, without a full stop. */
export const describeWhyUnplaced = (reason: WhyUnplaced): string => reasons[reason];
