import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { activeSpecOf } from '../../../../src/app/comparison/comparison-state';
import { editMap } from '../../../../src/app/comparison/edit-map';
import { chooseSubject, subjectChoices, subjectOf } from '../../../../src/app/comparison/map-subject';
import { showEliminated } from '../../../../src/app/comparison/show-eliminated';
import { rememberedComparison, startComparison } from '../../../../src/app/comparison/start-comparison';
import { editLayer, findLayer } from '../../../../src/document/layers/edit-layer';
import { fillBy, fillUnitOf } from '../../../../src/document/layers/fill-unit';
import { leadingMeasure } from '../../../../src/document/layers/leading-measure';
import { changeMode, mapElectionMeasures, modeChoices } from '../../../../src/document/mode';
import { reduce } from '../../../../src/app/store/reduce';
import { initialState, shownSpec } from '../../../../src/app/store/state';
import type { SessionState } from '../../../../src/app/store/state';
import { eliminatedCandidates } from '../../../../src/core/election/change';
import type { Pack } from '../../../../src/core/pack';
import { checkComparison } from '../../../../src/document/sheets/comparison-spec';
import type { ComparisonSpec } from '../../../../src/document/sheets/comparison-spec';
import { defaultSpec } from '../../../../src/document/default-spec';
import type { MapSpec } from '../../../../src/document/layers/map-spec';
import { propertySeed } from '../../../fixtures/property-settings';
import { readShippedPack } from '../../../fixtures/shipped-pack';

let pack: Pack;
let usual: MapSpec;
let comparison: ComparisonSpec;

beforeAll(() => {
  pack = readShippedPack();
  usual = defaultSpec(pack, 'light');
  comparison = startComparison(pack, usual)!;
});

const contestIds = (): readonly string[] => pack.contests.map(({ contest }) => contest.id);
const opened = (): SessionState =>
  reduce({ ...initialState, pack, spec: usual }, { type: 'comparison opened', comparison });

describe('a first comparison', () => {
  test('from any map is one that the pack can draw', () => {
    const units = ['precincts', 'neighborhoods', 'tracts'] as const;
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...units), (choice, unit) => {
        const { mode } = modeChoices(pack)[choice % modeChoices(pack).length]!;
        const open = fillBy(pack, changeMode(pack, usual, mode), unit);
        const started = startComparison(pack, open)!;
        expect(checkComparison(pack, started)).toEqual({ ok: true, value: started });
        expect(fillUnitOf(started.left)).toBe(unit === 'neighborhoods' ? unit : 'precincts');
        expect(leadingMeasure(started.left)).toMatchObject({ contest: contestIds()[0] });
        expect(leadingMeasure(started.right)).toMatchObject({ contest: contestIds()[1] });
      }),
      { seed: propertySeed },
    );
  });

  test('carries a share that both contests have, and its swing', () => {
    const candidate = pack.contests[1]!.candidates[1]!.name;
    const [from, to] = contestIds();
    const open = mapElectionMeasures(usual, () => ({ kind: 'share', contest: to!, candidate }));
    const started = startComparison(pack, open)!;
    expect(leadingMeasure(started.left)).toEqual({ kind: 'share', contest: from, candidate });
    expect(leadingMeasure(started.right)).toEqual({ kind: 'share', contest: to, candidate });
    expect(leadingMeasure(started.change)).toEqual({ kind: 'swing', from, to, candidate });
    const back = startComparison(pack, started.change)!;
    expect(leadingMeasure(back.left)).toEqual(leadingMeasure(started.left));
  });

  test('needs two contests, and nobody who stood in both', () => {
    expect(startComparison({ ...pack, contests: pack.contests.slice(0, 1) }, usual)).toBeNull();
    const strangers = pack.contests.map((returns, index) => ({
      ...returns,
      candidates: returns.candidates.map((each) => ({ ...each, name: `${each.name} ${index}` })),
    }));
    const apart: Pack = { ...pack, contests: strangers };
    const started = startComparison(apart, defaultSpec(apart, 'light'))!;
    expect(checkComparison(apart, started).ok).toBe(true);
    expect(leadingMeasure(started.change)?.kind).toBe('total change');
  });

  test('that is remembered fits its pack or is forgotten', () => {
    expect(rememberedComparison(pack, JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
    expect(rememberedComparison({ ...pack, contests: pack.contests.slice(1) }, comparison)).toBeNull();
    expect(rememberedComparison(pack, { mode: 'sideways' })).toBeNull();
  });
});

describe('editing one map', () => {
  test('takes context and unit along to the others, and leaves their measures', () => {
    const withoutRoads = editLayer(comparison.left, 'roads', { visible: false });
    const edited = editMap(pack, comparison, 'left', fillBy(pack, withoutRoads, 'neighborhoods'));
    for (const side of ['left', 'right', 'change'] as const) {
      expect(findLayer(edited[side], 'roads')?.visible).toBe(false);
      expect(fillUnitOf(edited[side])).toBe('neighborhoods');
      expect(leadingMeasure(edited[side])).toEqual(leadingMeasure(comparison[side]));
    }
    expect(checkComparison(pack, edited).ok).toBe(true);
  });

  test('shows people on one side only', () => {
    const edited = editMap(pack, comparison, 'right', chooseSubject(pack, comparison.right, 'people'));
    expect(subjectOf(edited.right)).toBe('people');
    expect(subjectOf(edited.left)).toBe(subjectOf(comparison.left));
    for (const { value } of subjectChoices(pack)) {
      expect(subjectOf(chooseSubject(pack, edited.right, value))).toBe(value);
    }
  });

  test('is undone and done again, apart from the history of the map beneath', () => {
    const fewer = editLayer(comparison.left, 'precincts', { floor: 25 });
    const before = opened();
    const edited = reduce(before, { type: 'spec edited', spec: fewer });
    expect(edited.spec).toBe(usual);
    expect(edited.past).toEqual([]);
    expect(findLayer(shownSpec(edited)!, 'precincts')?.floor).toBe(25);
    const undone = reduce(edited, { type: 'undone' });
    expect(undone.comparison.spec).toBe(comparison);
    expect(reduce(undone, { type: 'redone' }).comparison.spec).toBe(edited.comparison.spec);
    expect(reduce(before, { type: 'undone' })).toBe(before);
  });

  test('a drag of the divider is one step', () => {
    const dragged = [0.4, 0.3, 0.2].reduce(
      (state, divider) =>
        reduce(state, {
          type: 'comparison edited',
          comparison: { ...state.comparison.spec!, divider },
          key: 'divider',
        }),
      opened(),
    );
    expect(dragged.comparison.past).toHaveLength(1);
    expect(reduce(dragged, { type: 'undone' }).comparison.spec?.divider).toBe(0.5);
  });
});

test('closing gives back the map, its history and the panels as they were', () => {
  const state = { ...initialState, pack, spec: usual };
  const comparing = reduce(state, { type: 'comparison opened', comparison });
  const edited = reduce(comparing, { type: 'panel toggled', panel: 'rail', open: false });
  expect(activeSpecOf(edited.comparison)).toBe(comparison.left);
  const closed = reduce(edited, { type: 'comparison closed' });
  expect({ ...closed, comparison: null }).toEqual({ ...state, comparison: null });
  expect(shownSpec(closed)).toBe(usual);
  expect(closed.comparison.spec).toBe(comparison);
});

test('where the eliminated candidates’ votes were: all of them, beside a swing, once and for ever the same', () => {
  const [from, to] = pack.contests;
  const shown = showEliminated(pack, { ...comparison, mode: 'change' });
  expect(shown.mode).toBe('side by side');
  const share = leadingMeasure(shown.left);
  if (share?.kind !== 'group share') throw new Error('The left map shows no group.');
  const reported = from!.candidates.filter(({ reportedByUnits }) => reportedByUnits).map(({ name }) => name);
  expect(share.candidates).toEqual(
    eliminatedCandidates(from!, to!).filter((name) => reported.includes(name)),
  );
  expect(leadingMeasure(shown.right)).toMatchObject({ kind: 'swing' });
  expect(checkComparison(pack, shown).ok).toBe(true);
  expect(showEliminated(pack, shown)).toEqual(shown);
});
