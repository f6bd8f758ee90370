import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  changeMeasureKinds,
  contestMeasureKinds,
  measureOfKind,
} from '../../../src/document/measures/choose-measure';
import type { MeasureKind } from '../../../src/document/measures/choose-measure';
import { findContestPair, reportedCandidates } from '../../../src/document/measures/contest-pair';
import { editLayer, findLayer, moveLayer } from '../../../src/document/layers/edit-layer';
import { fillBy, fillUnitOf, showLayer } from '../../../src/document/layers/fill-unit';
import { leadingMeasure } from '../../../src/document/layers/leading-measure';
import { changeMode, mapElectionMeasures, modeChoices, modeOf } from '../../../src/document/mode';
import { classCounts, classMethods, paletteChoices } from '../../../src/document/measures/palette-choices';
import { layerIds } from '../../../src/app/commands/layer-titles';
import type { Pack } from '../../../src/core/pack';
import { checkSpec, parseMapSpec } from '../../../src/document/check-spec';
import { defaultSpec } from '../../../src/document/default-spec';
import type { MapSpec } from '../../../src/document/layers/map-spec';
import { propertySeed } from '../../fixtures/property-settings';
import { readShippedPack } from '../../fixtures/shipped-pack';

let pack: Pack;
let usual: MapSpec;

beforeAll(() => {
  pack = readShippedPack();
  usual = defaultSpec(pack, 'light');
});

const kinds: readonly MeasureKind[] = [...contestMeasureKinds, ...changeMeasureKinds];
const expectValid = (spec: MapSpec): void => {
  expect(parseMapSpec(JSON.parse(JSON.stringify(spec)))).toEqual({ ok: true, value: spec });
  expect(checkSpec(pack, spec)).toEqual({ ok: true, value: spec });
};

test('any series of edits leaves a spec that the pack can draw', () => {
  const edit = fc.oneof(
    fc.nat().map((n) => (spec: MapSpec) => {
      const choices = modeChoices(pack);
      return changeMode(pack, spec, choices[n % choices.length]!.mode);
    }),
    fc
      .constantFrom('precincts', 'neighborhoods', 'tracts')
      .map((unit) => (spec: MapSpec) => fillBy(pack, spec, unit)),
    fc.tuple(fc.constantFrom(...layerIds), fc.boolean()).map(
      ([id, visible]) =>
        (spec: MapSpec) =>
          showLayer(spec, id, visible),
    ),
    fc.tuple(fc.constantFrom(...layerIds), fc.integer({ min: -8, max: 8 })).map(
      ([id, steps]) =>
        (spec: MapSpec) =>
          moveLayer(spec, id, steps),
    ),
    fc.tuple(fc.constantFrom(...kinds), fc.nat()).map(([kind, n]) => (spec: MapSpec) => {
      const contest = pack.contests[n % pack.contests.length]!.contest.id;
      return mapElectionMeasures(spec, (measure) => measureOfKind(pack, kind, contest, measure));
    }),
    fc.nat().map((n) => (spec: MapSpec) => {
      const measure = findLayer(spec, 'precincts')!.measure;
      const names = reportedCandidates(pack.contests[0]!);
      if (measure.kind !== 'share' || measure.contest !== pack.contests[0]!.contest.id) return spec;
      return editLayer(spec, 'precincts', { measure: { ...measure, candidate: names[n % names.length]! } });
    }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const edited = edits.reduce((spec, change) => change(spec), usual);
      expectValid(edited);
      expect(new Set(edited.layers.map(({ id }) => id)).size).toBe(usual.layers.length);
    }),
    { seed: propertySeed },
  );
});

test('every offered class method, count and palette is valid for its measure', () => {
  for (const kind of kinds) {
    const measure = measureOfKind(pack, kind, pack.contests[0]!.contest.id, leadingMeasure(usual)!);
    const spec = mapElectionMeasures(usual, () => measure);
    for (const method of classMethods(measure)) {
      for (const classCount of classCounts(measure)) {
        expectValid(editLayer(spec, 'precincts', { classification: { method, classCount, breaks: [] } }));
      }
    }
    for (const { id } of paletteChoices(measure)) expectValid(editLayer(spec, 'precincts', { palette: id }));
  }
});

describe('the mode switch', () => {
  test('is built from the contests of the pack', () => {
    expect(modeChoices(pack).map(({ title }) => title)).toEqual([
      ...pack.contests.map(({ contest }) => contest.shortTitle),
      'Change',
    ]);
  });

  test('offers no change where no candidate stood twice', () => {
    const single = { ...pack, contests: pack.contests.slice(0, 1) };
    expect(findContestPair(single)).toBeNull();
    expect(modeChoices(single)).toHaveLength(1);
  });

  test('keeps the measure that a person chose and falls back for candidates who did not stand', () => {
    const [primary, runoff] = pack.contests.map(({ contest }) => contest.id);
    const shareOfThird = mapElectionMeasures(usual, () => ({
      kind: 'share',
      contest: primary!,
      candidate: reportedCandidates(pack.contests[0]!)[2]!,
    }));
    const measure = leadingMeasure(changeMode(pack, shareOfThird, { kind: 'contest', contest: runoff! }));
    expect(measure).toEqual({
      kind: 'share',
      contest: runoff,
      candidate: reportedCandidates(pack.contests[1]!)[0],
    });
  });

  test('brings the votes back to a map that showed none', () => {
    const tractsOnly = fillBy(pack, usual, 'tracts');
    expect(modeOf(tractsOnly)).toBeNull();
    const changed = changeMode(pack, tractsOnly, { kind: 'change' });
    expect(modeOf(changed)).toEqual({ kind: 'change' });
    expect(fillUnitOf(changed)).toBe('precincts');
  });
});

test('tracts beneath precinct areas turn the precincts into points', () => {
  const both = showLayer(usual, 'tracts', true);
  expect(findLayer(both, 'precincts')).toMatchObject({ visible: true, symbol: 'points' });
  expect(fillUnitOf(both)).toBe('tracts');
});
