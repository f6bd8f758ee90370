import { tallyTotal } from '../../core/election/tally';
import { indexById } from '../../core/index-by-id';
import type { Pack } from '../../core/pack';
import { demographicValueOf } from '../../scene/measure/demographic-value';
import { electionValueOf } from '../../scene/measure/unit-value';
import type { UnitValue } from '../../scene/measure/value-kinds';
import type { Measure } from '../../scene/spec/map-spec';
import { tallyOfSubject } from '../inspect/tally-of-subject';
import { contestOf } from '../spec/choose-measure';
import type { FillUnit } from '../spec/fill-unit';
import type { Subject } from '../store/state';
import { listPlaces } from './list-places';

/** Where a place stands among those of its kind: 1 is the largest, equal ones share a rank. */
export interface PlaceRank {
  readonly rank: number;
  readonly of: number;
  /** What was ranked: the measure, or all votes where the measure is not a quantity. */
  readonly by: 'value' | 'votes';
}

/** The value of a measure for a place; no data for what is not on the map. */
export function valueOfPlace(pack: Pack, measure: Measure, floor: number, subject: Subject): UnitValue {
  if (measure.kind === 'demographic') {
    const tract = subject.unit === 'tract' ? indexById(pack.tracts).get(subject.id) : undefined;
    return tract === undefined ? { kind: 'no data' } : demographicValueOf(pack, measure, tract);
  }
  if (subject.unit === 'reporting unit' || subject.unit === 'tract') return { kind: 'no data' };
  return electionValueOf(pack, measure, subject, floor);
}

type Ranks = ReadonlyMap<string, PlaceRank>;
const cache = new WeakMap<Pack, WeakMap<Measure, Map<string, Ranks>>>();

/** The ranks of all places on the map by id; those without a value, and with too few votes for one, have none. */
export function rankPlaces(pack: Pack, unit: FillUnit, measure: Measure, floor: number): Ranks {
  const ofPack = cache.get(pack) ?? new WeakMap<Measure, Map<string, Ranks>>();
  cache.set(pack, ofPack);
  const ofMeasure = ofPack.get(measure) ?? new Map<string, Ranks>();
  ofPack.set(measure, ofMeasure);
  const key = `${unit} ${floor}`;
  const ranks = ofMeasure.get(key) ?? makeRanks(pack, unit, measure, floor);
  ofMeasure.set(key, ranks);
  return ranks;
}

const isQuantity = ({ kind }: Measure): boolean =>
  kind !== 'winner' && kind !== 'second place' && kind !== 'rank';

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
  const tally = measure.kind === 'demographic' ? null : tallyOfSubject(pack, contestOf(measure), subject);
  return tally === null ? null : tallyTotal(tally);
}

const numberOf = (value: UnitValue): number | null => (value.kind === 'number' ? value.value : null);
