import { districtProfile, type DistrictProfile, type EdgeTract } from '../../core/census/district-profile';
import { residentsOf } from '../../core/census/residents';
import type { Pack } from '../../core/pack';
import { formatCount, formatShareFinely, formatVotes } from '../../words/format';
import { words } from '../../words/words';

/**
 * What the district's number of people is a sum of, in sentences to stand beneath it: the rule, the other sums that the
 * window shows of the same people, and the tracts on which the rule turns.
 */
export function describeProfile(
  pack: Pack,
  profile: DistrictProfile = districtProfile(pack),
): readonly string[] {
  return [
    words.profileRule(profile.tractCount),
    ...otherSums(pack, profile),
    ...profile.onTheEdge.map(describeEdge),
  ];
}

function otherSums(pack: Pack, { population }: DistrictProfile): readonly string[] {
  const district = pack.districts.find(({ role }) => role === 'district');
  if (population === null || district === undefined) return [];
  const split = residentsOf(pack, { unit: 'district', id: district.id });
  if (split === null) return [];
  return [
    `Where votes are divided by residents, each tract is split by area at the boundary instead, which gives ${formatVotes(Math.round(split.count))}.`,
  ];
}

function describeEdge({ id, shareInside, isCounted, population }: EdgeTract): string {
  const people = population === null ? 'people' : formatCount(population, 'person', 'people');
  return (
    `The boundary cuts tract ${id} almost in half: ${formatShareFinely(shareInside)} of its area is inside, ` +
    `so its ${people} are ${isCounted ? 'all counted' : 'all left out'}; a slightly different line would ` +
    `${isCounted ? 'leave them out' : 'count them'}.`
  );
}
