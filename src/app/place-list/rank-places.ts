import { tallyTotal } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { isElectionMeasure, isQuantity } from '../../document/measures/measure-kinds';
import type { UnitValue } from '../../document/measures/value-kinds';
import type { Measure } from '../../document/measures/measure-schema';
import { tallyOfSubject } from '../inspect/tally-of-subject';
import { valueOfPlace } from '../inspect/value-of-place';
import { contestOf } from '../../document/measures/choose-measure';
import type { FillUnit } from '../../document/layers/fill-unit';
import type { Subject } from '../store/state';
import { listPlaces } from './list-places';
import { remember, rememberEach } from '../../core/remember';

/** Where a place stands among those of its kind: 1 is the largest, equal ones share a rank. */
export interface PlaceRank {
  readonly rank: number;
  readonly of: number;
  /** What was ranked: the measure, or all votes where the measure is not a quantity. */
  readonly by: 'value' | 'votes';
}

type Ranks = ReadonlyMap<string, PlaceRank>;

/** The ranks of all places on the map by id; those without a value, and with too few votes for one, have none. */
export function rankPlaces(pack: Pack, unit: FillUnit, measure: Measure, floor: number): Ranks {
  return ranksOf(pack)(measure, unit, floor);
}

/** By measure, too: a person makes one after another, and those that nobody shows any more are forgotten. */
const ranksOf = remember((pack: Pack) =>
  rememberEach(
    (measure: Measure, unit: FillUnit, floor: number) => makeRanks(pack, unit, measure, floor),
    (unit, floor) => `${unit} ${floor}`,
  ),
);

function makeRanks(pack: Pack, unit: FillUnit, measure: Measure, floor: number): Ranks {
  const by = isQuantity(measure) ? 'value' : 'votes';
  const numbers = listPlaces(pack, unit).flatMap(({ id, subject, point }) => {
    if (point === null) return [];
    const number =
      by === 'value'
        ? numberOf(valueOfPlace(pack, measure, floor, subject))
        : votesOf(pack, measure, subject);
    return number === null ? [] : [{ id, number }];
  });
  const sorted = numbers.map(({ number }) => number).sort((one, other) => other - one);
  const first = new Map<number, number>();
  sorted.forEach((number, index) => first.set(number, first.get(number) ?? index + 1));
  return new Map(
    numbers.map(({ id, number }) => [id, { rank: first.get(number) ?? 0, of: sorted.length, by }]),
  );
}

function votesOf(pack: Pack, measure: Measure, subject: Subject): number | null {
  const tally = isElectionMeasure(measure) ? tallyOfSubject(pack, contestOf(measure), subject) : null;
  return tally === null ? null : tallyTotal(tally);
}

const numberOf = (value: UnitValue): number | null => (value.kind === 'number' ? value.value : null);
