import { measureTract } from '../../core/census/measure-tract';
import { shareOf } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { formatCount, formatShare } from '../../words/format';
import { describeTie } from '../../document/measures/describe-tie';
import { valueFormatOf } from '../../document/measures/format-value';
import { isElectionMeasure, isInPoints, isPeopleMeasure } from '../../document/measures/measure-kinds';
import type { Measure } from '../../document/measures/measure-schema';
import { measureOf } from '../../document/measures/measures';
import { contestOf } from '../../document/measures/choose-measure';
import type { Subject } from '../store/state';
import { formatMeasured } from './format-measured';
import { tallyOfSubject } from './tally-of-subject';
import { valueOfPlace } from './value-of-place';

/**
 * What a measure says of a place, in its own unit: `Example leads by 12.3 points`, `+37`, `2nd`, `$40,215 ±$3,100`.
 * @param floor values made of fewer votes say so
 */
export function describeValue(pack: Pack, measure: Measure, floor: number, subject: Subject): string {
  const value = valueOfPlace(pack, measure, floor, subject);
  switch (value.kind) {
    case 'number': {
      const margin = isPeopleMeasure(measure) ? marginOfError(pack, measure.measure, subject.id) : '';
      const doubt = value.uncertain ? ', an uncertain estimate' : '';
      return `${describeNumber(pack, measure, value.value)}${margin}${doubt}`;
    }
    case 'few votes': {
      const few = `fewer than ${formatCount(floor, 'vote')}`;
      return value.value === null ? few : `${describeNumber(pack, measure, value.value)}, of ${few}`;
    }
    case 'winner':
      return `${value.candidate}${shareHere(pack, measure, subject, value.candidate)}`;
    case 'tie':
      return `${describeTie(value.candidates)}${shareHere(pack, measure, subject, value.candidates[0] ?? '')} each`;
    case 'no data':
    case 'withheld':
      return value.kind;
  }
}

function describeNumber(pack: Pack, measure: Measure, value: number): string {
  const told = measureOf(measure).tell(pack, measure, value);
  if (told !== null) return told;
  const text = valueFormatOf(pack, measure).value(value);
  return isInPoints(measure) ? `${text} points` : text;
}

/** The share of whoever holds a place: ` with 40.8%`. */
function shareHere(pack: Pack, measure: Measure, subject: Subject, candidate: string): string {
  const tally = isElectionMeasure(measure) ? tallyOfSubject(pack, contestOf(measure), subject) : null;
  const share = tally === null ? null : shareOf(tally, candidate);
  return share === null ? '' : ` with ${formatShare(share)}`;
}

function marginOfError(pack: Pack, measureId: string, tractId: string): string {
  const measure = pack.demographicMeasures.find(({ id }) => id === measureId);
  const tract = pack.tracts.find(({ id }) => id === tractId);
  if (measure === undefined || tract === undefined) return '';
  const printed = formatMeasured(pack, measure, measureTract(tract, measure)).marginOfError;
  return printed === null ? '' : ` ${printed}`;
}
