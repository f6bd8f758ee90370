import { measureTract } from '../../core/census/measure-tract';
import { isWithheld, rankTally, shareOf, tallyTotal, type Tally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { formatCount, formatPoints, formatShare, formatVotes } from '../../scene/format';
import { endLabelsOf } from '../../scene/legend/legend-words';
import { describeMeasure } from '../../scene/measure/describe-measure';
import { valueFormatOf } from '../../scene/measure/format-value';
import type { UnitValue } from '../../scene/measure/value-kinds';
import type { MapSpec, Measure } from '../../scene/spec/map-spec';
import { formatMeasured } from '../inspect/format-measured';
import { describeSubject } from '../inspect/describe-subject';
import { tallyOfSubject } from '../inspect/tally-of-subject';
import { contestOf } from '../spec/choose-measure';
import type { FillUnit } from '../spec/fill-unit';
import { measureOfList, type ListMeasure } from './measure-of-list';
import type { Place } from './place';
import { rankPlaces, valueOfPlace } from './rank-places';

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
  const tally =
    measure.kind === 'demographic' ? null : tallyOfSubject(pack, contestOf(measure), place.subject);
  if (place.whyNotPlaced !== null) return [place.whyNotPlaced, ...leaderOf(tally), ...votesOf(tally)];
  const value = valueOfPlace(pack, measure, floor, place.subject);
  const rank = rankPlaces(pack, unit, measure, floor).get(place.id);
  const ranked = rank === undefined ? [] : [`Rank ${formatVotes(rank.rank)} of ${formatVotes(rank.of)}`];
  return [
    `${describeMeasure(pack, measure)}: ${printValue(pack, measure, floor, place, value, tally)}`,
    ...ranked.map((text) => (rank?.by === 'votes' ? `${text} by votes` : text)),
    ...votesOf(tally),
  ];
}

function printValue(
  pack: Pack,
  measure: Measure,
  floor: number,
  { subject }: Place,
  value: UnitValue,
  tally: Tally | null,
): string {
  switch (value.kind) {
    case 'number': {
      const margin = measure.kind === 'demographic' ? marginOfError(pack, measure.measure, subject.id) : '';
      const doubt = value.uncertain ? ', an uncertain estimate' : '';
      return `${printNumber(pack, measure, value.value)}${margin}${doubt}`;
    }
    case 'few votes': {
      const number = value.value === null ? 'none' : printNumber(pack, measure, value.value);
      return `${number}, of fewer than ${formatCount(floor, 'vote')}`;
    }
    case 'winner': {
      const share = tally === null ? null : shareOf(tally, value.candidate);
      return share === null ? value.candidate : `${value.candidate} with ${formatShare(share)}`;
    }
    case 'tie':
      return 'a tie';
    case 'no data':
    case 'withheld':
      return value.kind;
  }
}

const inPoints: ReadonlySet<Measure['kind']> = new Set<Measure['kind']>([
  'swing',
  'margin change',
  'participation change',
]);

function printNumber(pack: Pack, measure: Measure, value: number): string {
  if (measure.kind === 'margin') {
    const ends = endLabelsOf(pack, measure);
    if (value === 0 || ends === null) return 'a tie';
    return `${ends[value > 0 ? 1 : 0]} by ${formatPoints(Math.abs(value)).replace('+', '')} points`;
  }
  const text = valueFormatOf(pack, measure).value(value);
  return inPoints.has(measure.kind) ? `${text} points` : text;
}

function marginOfError(pack: Pack, measureId: string, tractId: string): string {
  const measure = pack.demographicMeasures.find(({ id }) => id === measureId);
  const tract = pack.tracts.find(({ id }) => id === tractId);
  if (measure === undefined || tract === undefined) return '';
  const printed = formatMeasured(pack, measure, measureTract(tract, measure)).marginOfError;
  return printed === null ? '' : ` ${printed}`;
}

function leaderOf(tally: Tally | null): readonly string[] {
  const first = tally === null || isWithheld(tally) ? undefined : rankTally(tally)[0];
  if (first === undefined || first.share === null) return [];
  return [`${first.candidate.name} first with ${formatShare(first.share)}`];
}

function votesOf(tally: Tally | null): readonly string[] {
  if (tally === null) return [];
  return [isWithheld(tally) ? 'Votes withheld' : formatCount(tallyTotal(tally), 'vote')];
}
