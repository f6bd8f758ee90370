import { describe, expect, it } from 'vitest';
import { announcePlace } from '../../../src/app/place-list/announce-place';
import { listPlaces } from '../../../src/app/place-list/list-places';
import type { Place } from '../../../src/app/place-list/place';
import { rankPlaces } from '../../../src/app/place-list/rank-places';
import { neighbourOf, stepBy } from '../../../src/app/place-list/step-place';
import { findTyped } from '../../../src/app/place-list/type-ahead';
import { editLayer } from '../../../src/document/layers/edit-layer';
import { fillBy } from '../../../src/document/layers/fill-unit';
import { mapElectionMeasures } from '../../../src/document/mode';
import { findContest } from '../../../src/core/election/find-contest';
import { tallyTotal } from '../../../src/core/election/tally';
import { tallyOf } from '../../../src/core/election/unit-tally';
import { electionValueOf } from '../../../src/document/measures/unit-value';
import { defaultSpec } from '../../../src/document/default-spec';
import type { ElectionMeasure } from '../../../src/document/measures/measure-schema';
import { readShippedPack } from '../../fixtures/shipped-pack';

const pack = readShippedPack();
const spec = defaultSpec(pack, 'light');
const runoff = '2017-06-06-runoff';

const placeAt = (id: string, x: number, y: number): Place => ({
  id,
  subject: { unit: 'tract', id },
  name: id,
  whyNotPlaced: null,
  point: [x, y],
});

describe('listPlaces', () => {
  it('lists everything that the pack has, also what is not on the map', () => {
    const precincts = listPlaces(pack, 'precincts');
    const ids = precincts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(precincts.filter(({ point }) => point !== null)).toHaveLength(pack.precinctAreas.length);
    const units = new Set(pack.contests.flatMap((returns) => returns.units.map(({ id }) => id)));
    const covered = new Set(precincts.flatMap(({ name }) => name.split(/, | and /)));
    expect([...units].filter((id) => !covered.has(id))).toEqual([]);
    expect(precincts.every(({ point, whyNotPlaced }) => (point === null) === (whyNotPlaced !== null))).toBe(
      true,
    );
    expect(listPlaces(pack, 'neighborhoods')).toHaveLength(pack.neighborhoods.length);
    expect(listPlaces(pack, 'tracts')).toHaveLength(pack.tracts.length);
  });
});

describe('neighbourOf', () => {
  //        n
  //   w    c    e  far
  //        s
  const places = [
    placeAt('c', 0, 0),
    placeAt('n', 0.1, -1),
    placeAt('e', 1, 0),
    placeAt('s', 0, 1),
    placeAt('w', -1, 0),
    placeAt('far', 2, 0),
  ];

  it('finds the nearest in each direction, south being down', () => {
    const found = (['north', 'east', 'south', 'west'] as const).map((way) => neighbourOf(places, 0, way));
    expect(found.map((index) => places[index ?? -1]?.id)).toEqual(['n', 'e', 's', 'w']);
    expect(neighbourOf(places, 2, 'east')).toBe(5);
  });

  it('goes aside only where nothing lies straight ahead', () => {
    const slanted = [...places, placeAt('ne', 2, -2.1), placeAt('far east', 9, -1.2)];
    expect(slanted[neighbourOf(slanted, 1, 'north') ?? -1]?.id).toBe('ne');
    expect(neighbourOf(slanted, 6, 'north')).toBeNull();
  });

  it('says null at the edge, and from what is not on the map', () => {
    expect(neighbourOf(places, 1, 'north')).toBeNull();
    expect(neighbourOf([{ ...placeAt('x', 0, 0), point: null }, ...places], 0, 'east')).toBeNull();
  });
});

describe('stepBy', () => {
  it('stops at both ends', () => {
    const places = [placeAt('a', 0, 0), placeAt('b', 1, 1)];
    expect([stepBy(places, 0, -1), stepBy(places, 0, 1), stepBy(places, 1, 10)]).toEqual([0, 1, 1]);
  });
});

describe('findTyped', () => {
  const places = ['Alpha Made-up', 'Beta', 'Bravo', 'Made-up Alley'].map((name, x) => placeAt(name, x, 0));

  it('goes round by one letter, and stays while a word grows', () => {
    expect(findTyped(places, 0, 'b')).toBe(1);
    expect(findTyped(places, 1, 'b')).toBe(2);
    expect(findTyped(places, 2, 'b')).toBe(1);
    expect(findTyped(places, 1, 'br')).toBe(2);
    expect(findTyped(places, 2, 'bra')).toBe(2);
  });

  it('takes later words where no name begins so, and says null where nothing does', () => {
    expect(findTyped(places, 0, 'all')).toBe(3);
    expect(findTyped(places, 0, 'zz')).toBeNull();
  });
});

describe('rankPlaces', () => {
  it('ranks each value by how many are larger', () => {
    const measure: ElectionMeasure = { kind: 'margin', contest: runoff, over: null, under: null };
    const ranks = rankPlaces(pack, 'precincts', measure, 10);
    const values = new Map(
      listPlaces(pack, 'precincts').flatMap(({ id, subject }) => {
        if (subject.unit === 'reporting unit') return [];
        const value = electionValueOf(pack, measure, subject, 10);
        return value.kind === 'number' ? [[id, value.value] as const] : [];
      }),
    );
    expect(ranks.size).toBe(values.size);
    for (const [id, value] of values) {
      const larger = [...values.values()].filter((other) => other > value).length;
      expect(ranks.get(id)).toEqual({ rank: larger + 1, of: values.size, by: 'value' });
    }
  });
});

describe('announcePlace', () => {
  const announce = (id: string, measure: ElectionMeasure): string => {
    const shown = mapElectionMeasures(spec, () => measure);
    const place = listPlaces(pack, 'neighborhoods').find(({ subject }) => subject.id === id);
    if (place === undefined) throw new Error(`no ${id}`);
    return announcePlace(pack, shown, 'neighborhoods', place);
  };
  const koreatown = { unit: 'neighborhood', id: 'koreatown' } as const;
  const votes = tallyTotal(tallyOf(pack, runoff, koreatown)!).toLocaleString('en-US');

  it('tells name, value, rank and votes', () => {
    const told = announce('koreatown', { kind: 'margin', contest: runoff, over: null, under: null });
    expect(told).toMatch(
      /^Koreatown, Neighborhood\. Margin in the runoff: Ahn leads by \d+\.\d points\. Rank \d+ of \d+\. [\d,]+ votes\.$/,
    );
    expect(told).toContain(` ${votes} votes.`);
  });

  it('tells changes with their sign, and who leads with a share', () => {
    const [from, to] = pack.contests.map(({ contest }) => contest.id) as [string, string];
    expect(announce('boyle-heights', { kind: 'swing', from, to, candidate: 'Jimmy Gomez' })).toMatch(
      /Change in Gomez’s share, primary to runoff: \+\d+\.\d points\. Rank/,
    );
    expect(announce('koreatown', { kind: 'winner', contest: from })).toMatch(
      /Leading candidates in the primary: Robert Lee Ahn with \d+\.\d%\. Rank \d+ of \d+ by votes\./,
    );
  });

  it('tells why a precinct is not on the map, and its votes', () => {
    const place = listPlaces(pack, 'precincts').find(({ point, name }) => point === null && /^\d/.test(name));
    const told = announcePlace(pack, spec, 'precincts', place!);
    expect(told).toMatch(/not on the map\. Not on the map: .+ first with \d+\.\d%\. [\d,]+ votes?\.$/);
    const unit = findContest(pack, runoff)!.units.find(({ id }) => id === place!.name);
    const sum = unit!.votes.reduce<number>((before, count) => before + (count ?? 0), 0);
    expect(told).toContain(` ${sum.toLocaleString('en-US')} vote`);
  });

  it('tells a tract’s estimate with its margin of error', () => {
    const place = listPlaces(pack, 'tracts')[0]!;
    const measure = { kind: 'demographic', measure: 'median_household_income' } as const;
    const shown = editLayer(fillBy(pack, spec, 'tracts'), 'tracts', { measure });
    expect(announcePlace(pack, shown, 'tracts', place)).toMatch(
      /^\S+, Census tract\. .+: \$[\d,]+ ±\$[\d,]+\. Rank \d+ of \d+\.$/,
    );
  });
});
