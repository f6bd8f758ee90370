import { describe, expect, it } from 'vitest';
import { describeHover } from '../../../src/app/inspect/describe-hover';
import { announcePlace } from '../../../src/app/place-list/announce-place';
import { listPlaces } from '../../../src/app/place-list/list-places';
import { editLayer } from '../../../src/document/layers/edit-layer';
import { fillBy } from '../../../src/document/layers/fill-unit';
import type { Pack, UnitReference } from '../../../src/core/pack';
import { demographicValueOf } from '../../../src/document/measures/demographic-value';
import { describeMeasure } from '../../../src/document/measures/describe-measure';
import { electionValueOf } from '../../../src/document/measures/unit-value';
import { defaultSpec } from '../../../src/document/default-spec';
import type { Measure } from '../../../src/document/measures/measure-schema';
import type { MapSpec } from '../../../src/document/layers/map-spec';
import { madeUpPack } from '../../fixtures/made-up-pack';
import { readShippedPack } from '../../fixtures/shipped-pack';

type Kinds = { readonly [Kind in Measure['kind']]: Extract<Measure, { kind: Kind }> };

/** How a card has to print a value of each kind: an unsigned or signed number in the unit of the measure. */
const forms: Readonly<Record<Measure['kind'], RegExp>> = {
  winner: /^(?<name>.+) with \d+\.\d%( each)?$/,
  'second place': /^(?<name>.+) with \d+\.\d%( each)?$/,
  margin: /^(?:(?<over>.+) leads by (?<points>\d+\.\d) points|a tie of .+ and .+)$/,
  share: /^(?<percent>\d+\.\d)%$/,
  'group share': /^(?<percent>\d+\.\d)%$/,
  rank: /^(?<count>\d+)(st|nd|rd|th)$/,
  votes: /^(?<count>[\d,]+)$/,
  'effective candidates': /^(?<count>\d+\.\d)$/,
  participation: /^(?<percent>\d+\.\d)%(, an uncertain estimate)?$/,
  swing: /^(?<percent>[+−]?\d+\.\d) points$/,
  'votes gained': /^(?<count>[+−]?[\d,]+)$/,
  'margin change': /^(?<percent>[+−]?\d+\.\d) points$/,
  'total change': /^(?<count>[+−]?[\d,]+)$/,
  'participation change': /^(?<percent>[+−]?\d+\.\d) points$/,
  demographic: /^\$(?<count>[\d,]+)( ±\$[\d,]+)?(, an uncertain estimate)?$/,
};

function measuresOf(pack: Pack, demographic: string): Kinds {
  const [first, last] = [pack.contests[0]!, pack.contests.at(-1)!];
  const [from, to] = [first.contest.id, last.contest.id];
  const candidate = last.candidates[1]!.name;
  const contest = from;
  return {
    winner: { kind: 'winner', contest },
    'second place': { kind: 'second place', contest },
    margin: { kind: 'margin', contest: to, over: null, under: null },
    share: { kind: 'share', contest, candidate },
    'group share': {
      kind: 'group share',
      contest,
      candidates: first.candidates.slice(2, 4).map(({ name }) => name),
      label: null,
    },
    rank: { kind: 'rank', contest, candidate },
    votes: { kind: 'votes', contest, candidate: null },
    'effective candidates': { kind: 'effective candidates', contest },
    participation: { kind: 'participation', contest, denominator: 'residents', denominatorContest: null },
    swing: { kind: 'swing', from, to, candidate },
    'votes gained': { kind: 'votes gained', from, to, candidate },
    'margin change': { kind: 'margin change', from, to, over: null, under: null },
    'total change': { kind: 'total change', from, to },
    'participation change': { kind: 'participation change', from, to, denominator: 'residents' },
    demographic: { kind: 'demographic', measure: demographic },
  };
}

type Unit = 'precincts' | 'neighborhoods' | 'tracts';

/** A map filled with a measure by one unit, where values from few votes are told as they are. */
function mapOf(pack: Pack, measure: Measure, unit: Unit): MapSpec {
  const spec = fillBy(pack, defaultSpec(pack, 'light'), unit);
  if (measure.kind === 'demographic') return editLayer(spec, 'tracts', { measure });
  const precincts = editLayer(spec, 'precincts', { measure, floor: 0 });
  return unit === 'precincts'
    ? precincts
    : editLayer(precincts, 'neighborhoods', { fill: measure, floor: 0 });
}

const minusToHyphen = (text: string): number => Number(text.replace('−', '-').replaceAll(',', ''));

/** The number that a card printed, in the measure's own units. */
function readNumber({ count, percent }: Readonly<Record<string, string | undefined>>): number {
  return count === undefined ? minusToHyphen(percent ?? '') / 100 : minusToHyphen(count);
}

/** Half of the last digit that is printed. */
const precisionOf = ({ kind }: Measure, { count }: Readonly<Record<string, string | undefined>>): number =>
  kind === 'effective candidates' ? 0.0501 : count === undefined ? 0.000501 : 0.501;

const packs = [
  { name: 'made-up', pack: madeUpPack, demographic: 'median-income' },
  { name: 'shipped', pack: readShippedPack(), demographic: 'median_household_income' },
];

describe.each(packs)('the card beside the pointer, on the $name pack', ({ pack, demographic }) => {
  const measures = Object.values(measuresOf(pack, demographic));

  it.each(measures)('tells the very value of $kind that colours an area, in its own unit', (measure) => {
    const units: readonly Unit[] =
      measure.kind === 'demographic' ? ['tracts'] : ['precincts', 'neighborhoods'];
    let told = 0;
    for (const unit of units) {
      const spec = mapOf(pack, measure, unit);
      for (const { subject } of listPlaces(pack, unit)) {
        if (subject.unit === 'reporting unit') continue;
        const reference: UnitReference = subject;
        const [line] = describeHover(pack, spec, reference).lines;
        const value =
          measure.kind === 'demographic'
            ? demographicValueOf(
                pack,
                measure,
                pack.tracts.find(({ id }) => id === subject.id)!,
              )
            : electionValueOf(pack, measure, reference);
        if (line?.label === 'No votes on record') continue;
        expect(line?.label).toBe(describeMeasure(pack, measure));
        if (value.kind === 'no data' || value.kind === 'withheld') {
          expect(line?.value).toBe(value.kind);
          continue;
        }
        told += 1;
        const groups = forms[measure.kind].exec(line?.value ?? '')?.groups;
        expect(groups, `${measure.kind}: “${line?.value}”`).toBeDefined();
        if (value.kind === 'winner') expect(groups?.name).toBe(value.candidate);
        else if (value.kind === 'tie')
          for (const name of value.candidates) expect(groups?.name).toContain(name);
        else if (measure.kind === 'margin') {
          const points = value.value === 0 ? 0 : Number(groups?.points);
          expect(Math.abs(points / 100 - Math.abs(value.value!))).toBeLessThan(0.000501);
        } else {
          const printed = readNumber(groups ?? {});
          expect(Math.abs(printed - value.value!)).toBeLessThan(precisionOf(measure, groups ?? {}));
        }
      }
    }
    expect(told).toBeGreaterThan(1);
  });

  it.each(measures)('says of $kind what the list of places says', (measure) => {
    const unit: Unit = measure.kind === 'demographic' ? 'tracts' : 'neighborhoods';
    const spec = mapOf(pack, measure, unit);
    for (const place of listPlaces(pack, unit)) {
      if (place.subject.unit === 'reporting unit') continue;
      const [line] = describeHover(pack, spec, place.subject).lines;
      if (line?.label === 'No votes on record') continue;
      expect(announcePlace(pack, spec, unit, place)).toContain(`${line?.label}: ${line?.value}`);
    }
  });
});

describe('the card beside the pointer', () => {
  const [from, to] = madeUpPack.contests.map(({ contest }) => contest.id) as [string, string];
  const cardOf = (measure: Measure, floor: number, id: string, pack = madeUpPack) => {
    const spec = editLayer(mapOf(pack, measure, 'precincts'), 'precincts', { floor });
    return describeHover(pack, spec, { unit: 'precinct area', id }).lines;
  };

  it('counts votes gained as votes', () => {
    const gained: Measure = { kind: 'votes gained', from, to, candidate: 'Ben Placeholder' };
    expect(cardOf(gained, 0, 'area-d')[0]).toEqual({
      label: 'Votes gained by Placeholder, primary to runoff',
      value: '+20',
    });
    expect(cardOf({ kind: 'total change', from, to }, 0, 'area-d')[0]?.value).toBe('−15');
  });

  it('says where a value is of fewer votes than get a colour, and names nobody by them', () => {
    const share: Measure = { kind: 'share', contest: to, candidate: 'Ada Example' };
    expect(cardOf(share, 76, 'area-d')[0]?.value).toBe('60.0%, of fewer than 76 votes');
    expect(cardOf({ kind: 'winner', contest: to }, 76, 'area-d')[0]?.value).toBe('fewer than 76 votes');
  });
});
