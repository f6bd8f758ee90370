import { isWithheld, tallyTotal, type Tally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { formatCount, formatVotes } from '../../words/format';
import { describeMeasure } from '../../document/measures/describe-measure';
import { isElectionMeasure } from '../../document/measures/measure-kinds';
import type { MapSpec } from '../../document/layers/map-spec';
import { describeLeaders } from '../inspect/describe-leaders';
import { describeSubject } from '../inspect/describe-subject';
import { describeValue } from '../inspect/describe-value';
import { tallyOfSubject } from '../inspect/tally-of-subject';
import { contestOf } from '../../document/measures/choose-measure';
import type { FillUnit } from '../../document/layers/fill-unit';
import { measureOfList, type ListMeasure } from './measure-of-list';
import type { Place } from './place';
import { rankPlaces } from './rank-places';

/**
 * A place as a screen reader is told of it: name, kind, the map's measure with its value, rank and votes.
 * `9000012A, Precinct. Margin in the runoff: Example leads by 12.3 points. Rank 40 of 158. 312 votes.`
 */
export function announcePlace(pack: Pack, spec: MapSpec, unit: FillUnit, place: Place): string {
  const { kind, name } = describeSubject(pack, place.subject);
  const shown = measureOfList(spec, unit);
  const figures = shown === null ? [] : figuresOf(pack, unit, place, shown);
  return [`${name}, ${kind}`, ...figures].map((sentence) => sentence.replace(/\.?$/, '.')).join(' ');
}

function figuresOf(pack: Pack, unit: FillUnit, place: Place, shown: ListMeasure): readonly string[] {
  const { measure, floor } = shown;
  const tally = isElectionMeasure(measure) ? tallyOfSubject(pack, contestOf(measure), place.subject) : null;
  if (place.whyNotPlaced !== null) return [place.whyNotPlaced, ...leadersOf(tally), ...votesOf(tally)];
  const rank = rankPlaces(pack, unit, measure, floor).get(place.id);
  const ranked = rank === undefined ? [] : [`Rank ${formatVotes(rank.rank)} of ${formatVotes(rank.of)}`];
  return [
    `${describeMeasure(pack, measure)}: ${describeValue(pack, measure, floor, place.subject)}`,
    ...ranked.map((text) => (rank?.by === 'votes' ? `${text} by votes` : text)),
    ...votesOf(tally),
  ];
}

/** Who is first in a place without an area, or who tie for it; nobody without votes. */
function leadersOf(tally: Tally | null): readonly string[] {
  const first = tally === null ? undefined : describeLeaders(tally, 1)[0];
  if (first === undefined) return [];
  return [`${first.names} ${first.isTie ? 'tie' : 'first'} with ${first.share}`];
}

function votesOf(tally: Tally | null): readonly string[] {
  if (tally === null) return [];
  return [isWithheld(tally) ? 'Votes withheld' : formatCount(tallyTotal(tally), 'vote')];
}
