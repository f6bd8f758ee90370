import { beforeAll, describe, expect, test } from 'vitest';
import { chooseSubject } from '../../../src/app/comparison/map-subject';
import { showShare } from '../../../src/app/comparison/show-share';
import { startComparison } from '../../../src/app/comparison/start-comparison';
import { editLayer } from '../../../src/document/layers/edit-layer';
import { fillBy, showLayer } from '../../../src/document/layers/fill-unit';
import { changeMode, mapElectionMeasures, modeChoices } from '../../../src/document/mode';
import { openFirstPack } from '../../../src/app/store/open-pack';
import type { Session } from '../../../src/app/store/session';
import { parseSettings, settingsOf } from '../../../src/app/store/settings';
import { reduce } from '../../../src/app/store/reduce';
import type { Pack } from '../../../src/core/pack';
import { buildScene } from '../../../src/scene/build/build-scene';
import { buildComparisonScenes } from '../../../src/scene/build/build-comparison';
import { defaultSpec } from '../../../src/document/default-spec';
import { defaultSmallMultiples } from '../../../src/document/sheets/small-multiples-spec';
import type { MapSpec } from '../../../src/document/layers/map-spec';
import { withoutTitles, writeTitles } from '../../../src/document/written-titles';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { emptySession, openMap } from './open-session';

const headline = 'A headline written for one map';
const subline = 'A line written for one map.';

let pack: Pack;
let runoff: MapSpec;
let written: MapSpec;

beforeAll(() => {
  pack = readShippedPack();
  runoff = defaultSpec(pack, 'light');
  written = writeTitles(runoff, { title: headline, subtitle: subline });
});

const headOf = (spec: MapSpec): readonly string[] => {
  const { title, subtitle } = buildScene(pack, spec);
  return [title, subtitle];
};
const inMode = (spec: MapSpec, title: string): MapSpec => {
  const choice = modeChoices(pack).find((each) => each.title === title);
  if (choice === undefined) throw new Error(`no mode ${title}`);
  return changeMode(pack, spec, choice.mode);
};

describe('a written headline', () => {
  test('tops the map that it was written for, however that is shown', () => {
    const shown = showLayer(
      editLayer(written, 'precincts', { symbol: 'points', opacity: 0.5 }),
      'roads',
      false,
    );
    expect(headOf(shown)).toEqual([headline, subline]);
    expect(headOf({ ...shown, theme: 'dark', patterns: true })).toEqual([headline, subline]);
  });

  test('tops no other contest, change, unit or measure, and is there again on the way back', () => {
    const others: readonly ((spec: MapSpec) => MapSpec)[] = [
      (spec) => inMode(spec, 'Primary'),
      (spec) => inMode(spec, 'Change'),
      (spec) => fillBy(pack, spec, 'tracts'),
      (spec) => fillBy(pack, spec, 'neighborhoods'),
      (spec) => showLayer(spec, 'precincts', false),
      (spec) =>
        mapElectionMeasures(spec, () => ({ kind: 'votes', contest: '2017-06-06-runoff', candidate: null })),
      (spec) => showShare(pack, spec, defaultSmallMultiples(pack, '2017-04-04-primary'), 'Jimmy Gomez'),
    ];
    for (const leave of others) {
      const other = leave(written);
      expect(headOf(other)).toEqual(headOf(leave(runoff)));
      const second = writeTitles(other, { title: 'Another headline' });
      expect(headOf(second)[0]).toBe('Another headline');
      expect(headOf({ ...second, layers: written.layers })).toEqual([headline, subline]);
      expect(headOf(leave({ ...second, layers: written.layers }))[0]).toBe('Another headline');
    }
    expect(headOf(inMode(inMode(written, 'Primary'), 'Runoff'))).toEqual([headline, subline]);
  });

  test('gives the automatic words back when it is emptied', () => {
    const emptied = writeTitles(written, { title: null, subtitle: null });
    expect(headOf(emptied)).toEqual(headOf(runoff));
    expect(emptied.titles).toEqual([]);
  });

  test('follows the members of a group, not the order or the name that they have', () => {
    const contest = pack.contests[0]!;
    const [one = '', two = '', three = ''] = contest.candidates.map(({ name }) => name);
    const group = (candidates: string[], label: string | null) => (spec: MapSpec) =>
      mapElectionMeasures(spec, () => ({
        kind: 'group share',
        contest: contest.contest.id,
        candidates,
        label,
      }));
    const titled = writeTitles(group([one, two], null)(runoff), { title: headline });
    expect(headOf(group([two, one], 'A made-up group')(titled))[0]).toBe(headline);
    expect(headOf(group([two, three], null)(titled))[0]).not.toBe(headline);
  });

  test('of a map of a comparison stays with its subject and follows it when the maps are swapped', () => {
    const comparison = startComparison(pack, written)!;
    const scenesOf = (left: MapSpec, right: MapSpec) =>
      buildComparisonScenes(pack, { ...comparison, left, right });
    expect(scenesOf(comparison.left, comparison.right).right.title).not.toBe(headline);
    const right = writeTitles(comparison.right, { title: headline });
    expect(scenesOf(right, comparison.left).left.title).toBe(headline);
    const people = chooseSubject(pack, right, 'people');
    expect(scenesOf(comparison.left, people).right.title).toBe(buildScene(pack, withoutTitles(people)).title);
    const back = chooseSubject(pack, people, `contest ${pack.contests[1]!.contest.id}`);
    expect(scenesOf(comparison.left, back).right.title).toBe(headline);
  });
});

describe('a second launch', () => {
  /** What another launch finds of what is chosen. */
  async function launchAgain(session: Session): Promise<Session> {
    const next = await emptySession();
    const stored: unknown = JSON.parse(JSON.stringify(settingsOf(session.getState())));
    next.dispatch({ type: 'settings read', settings: parseSettings(stored) });
    await openFirstPack(next);
    return next;
  }

  test('finds a headline above its own map alone', async () => {
    const session = await emptySession();
    await openFirstPack(session);
    session.dispatch({ type: 'spec edited', spec: writeTitles(openMap(session).spec, { title: headline }) });
    session.dispatch({ type: 'spec edited', spec: inMode(openMap(session).spec, 'Primary') });

    const second = openMap(await launchAgain(session)).spec;
    expect(headOf(second)).toEqual(headOf(inMode(runoff, 'Primary')));
    expect(headOf(inMode(second, 'Runoff'))[0]).toBe(headline);
  });

  test('keeps a headline of older settings for the map that was open', async () => {
    const session = await emptySession();
    await openFirstPack(session);
    session.dispatch({ type: 'spec edited', spec: { ...openMap(session).spec, title: headline } });
    const second = openMap(await launchAgain(session)).spec;
    expect(headOf(second)[0]).toBe(headline);
    expect(headOf(inMode(second, 'Primary'))[0]).not.toBe(headline);
  });

  test('opens a map of very many headlines', async () => {
    const session = await emptySession();
    await openFirstPack(session);
    const { spec } = openMap(session);
    const names = Array.from({ length: 250 }, (_, index) => `A made-up group ${index}`);
    const many = names.reduce(
      (map, name, index) =>
        writeTitles(
          mapElectionMeasures(map, () => ({
            kind: 'swing',
            from: pack.contests[0]!.contest.id,
            to: pack.contests[1]!.contest.id,
            candidate: `Made-up Person ${index}`,
          })),
          { title: name },
        ),
      spec,
    );
    const state = reduce(session.getState(), {
      type: 'spec edited',
      spec: { ...many, layers: written.layers },
    });
    session.dispatch({ type: 'spec edited', spec: state.spec! });
    expect(openMap(await launchAgain(session)).spec.titles.at(-1)?.title).toBe(names.at(-1));
  });
});
