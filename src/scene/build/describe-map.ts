import { unitsOfKind, type VotingUnit } from '../../core/election/voting-units';
import type { Pack } from '../../core/pack';
import { mapCoverage } from '../stamp/map-coverage';
import { formatCount, formatList, formatVotes } from '../../words/format';
import { endLabelsOf } from '../legend/legend-words';
import { districtName, subtitleOf, titleOf } from '../stamp/headline';
import { demographicValueOf } from '../../document/measures/demographic-value';
import { valueFormatOf } from '../../document/measures/format-value';
import { electionValueOf } from '../../document/measures/unit-value';
import { describeTie } from '../../document/measures/describe-tie';
import { isInPoints, isPeopleMeasure } from '../../document/measures/measure-kinds';
import type { UnitValue } from '../../document/measures/value-kinds';
import { mainLayer, type ThematicLayer } from '../../document/layers/election-layers';
import type { Measure } from '../../document/measures/measure-schema';
import type { MapSpec } from '../../document/layers/map-spec';

interface NamedValue {
  readonly name: string;
  readonly value: UnitValue;
}

interface NamedNumber {
  readonly name: string;
  readonly number: number;
}

/** How many leaders are told before the rest is summed up. */
const leadersTold = 4;

/**
 * The map in three to six sentences for somebody who does not see it: what it shows, the range, the highest and the
 * lowest place with their values (or who leads where), how many places are hatched, and what the map leaves out.
 * @param spec a spec that passed `checkSpec` for this pack.
 */
export function describeMap(pack: Pack, spec: MapSpec): string {
  const main = mainLayer(spec);
  const coverage = mapCoverage(pack, spec);
  const sentences = [
    `Map of ${districtName(pack)}: ${titleOf(pack, spec)}`,
    subtitleOf(pack, spec),
    ...(main === undefined ? ['It shows places and borders, no figures'] : figuresOf(pack, main)),
    ...(coverage === null ? [] : [coverage.sentence]),
  ];
  return sentences.map((sentence) => sentence.replace(/\.?$/, '.')).join(' ');
}

function figuresOf(pack: Pack, { layer, measure }: ThematicLayer): readonly string[] {
  const noun = unitNouns[layer.id] ?? 'place';
  const values = valuesOf(pack, layer, measure);
  const numbers = values.flatMap(({ name, value }): readonly NamedNumber[] =>
    value.kind === 'number' ? [{ name, number: value.value }] : [],
  );
  const leaders = values.map(({ value }) => value).filter(({ kind }) => kind === 'winner' || kind === 'tie');
  return [
    ...(numbers.length === 0 ? [] : [rangeOf(pack, measure, numbers, noun)]),
    ...(leaders.length === 0 ? [] : [leadersOf(leaders, noun)]),
    ...hatchedOf(values, noun),
  ];
}

const unitNouns: Readonly<Partial<Record<ThematicLayer['layer']['id'], string>>> = {
  precincts: 'precinct area',
  neighborhoods: 'neighborhood',
  tracts: 'census tract',
};

function valuesOf(pack: Pack, layer: ThematicLayer['layer'], measure: Measure): readonly NamedValue[] {
  if (isPeopleMeasure(measure)) {
    return pack.tracts.map((tract) => ({
      name: `tract ${tract.id}`,
      value: demographicValueOf(pack, measure, tract),
    }));
  }
  const unit: VotingUnit = layer.id === 'neighborhoods' ? 'neighborhood' : 'precinct area';
  const floor = 'floor' in layer ? layer.floor : 0;
  return unitsOfKind(pack, unit).map((place) => ({
    name: 'name' in place ? place.name : nameOfPrecincts(place.precinctIds),
    value: electionValueOf(pack, measure, { unit, id: place.id }, floor),
  }));
}

const nameOfPrecincts = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'precinct' : 'precincts'} ${formatList(ids)}`;

/** `Values run from −4.0 points in precinct 1 to +12.3 in precinct 2 over 40 precinct areas; minus: …, plus: …`. */
function rangeOf(pack: Pack, measure: Measure, numbers: readonly NamedNumber[], noun: string): string {
  const sorted = [...numbers].sort((first, second) => first.number - second.number);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return '';
  const format = valueFormatOf(pack, measure).value;
  const unit = isInPoints(measure) ? ' percentage points' : '';
  const count = formatCount(sorted.length, noun);
  const ends = endLabelsOf(pack, measure);
  const meaning = ends === null ? '' : `; minus: ${ends[0]}, plus: ${ends[1]}`;
  return `Values run from ${format(low.number)}${unit} in ${low.name} to ${format(high.number)} in ${high.name} over ${count}${meaning}`;
}

/** Who leads in how many places, and who tie in how many. */
function leadersOf(leaders: readonly UnitValue[], noun: string): string {
  const single = countNames(leaders.flatMap((value) => (value.kind === 'winner' ? [value.candidate] : [])));
  const ties = countNames(
    leaders.flatMap((value) => (value.kind === 'tie' ? [describeTie(value.candidates)] : [])),
  );
  const told = [...tellMost(single, 'others'), ...tellMost(ties, 'other ties')];
  return `Of ${formatCount(leaders.length, noun)}: ${formatList(told)}`;
}

type NameCounts = readonly (readonly [name: string, count: number])[];

/** How often each is named, most often first. */
function countNames(names: readonly string[]): NameCounts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, first], [, second]) => second - first);
}

function tellMost(counts: NameCounts, othersWord: string): readonly string[] {
  const rest = counts.slice(leadersTold).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...counts.slice(0, leadersTold).map(([name, count]) => `${name} in ${formatVotes(count)}`),
    ...(rest === 0 ? [] : [`${othersWord} in ${formatVotes(rest)}`]),
  ];
}

function hatchedOf(values: readonly NamedValue[], noun: string): readonly string[] {
  const countOf = (test: (value: UnitValue) => boolean): number =>
    values.filter(({ value }) => test(value)).length;
  const reasons = [
    { count: countOf(({ kind }) => kind === 'few votes'), reason: 'with too few votes' },
    {
      count: countOf((value) => value.kind === 'number' && value.uncertain),
      reason: 'with an uncertain estimate',
    },
    { count: countOf(({ kind }) => kind === 'no data'), reason: 'without data' },
    { count: countOf(({ kind }) => kind === 'withheld'), reason: 'with withheld counts' },
  ].filter(({ count }) => count > 0);
  const [only] = reasons;
  if (only === undefined) return [];
  if (reasons.length === 1)
    return [`${formatCount(only.count, noun)} ${only.reason} ${only.count === 1 ? 'is' : 'are'} hatched`];
  const sum = reasons.reduce((total, { count }) => total + count, 0);
  const told = formatList(reasons.map(({ count, reason }) => `${formatVotes(count)} ${reason}`));
  return [`${formatCount(sum, noun)} ${sum === 1 ? 'is' : 'are'} hatched: ${told}`];
}
