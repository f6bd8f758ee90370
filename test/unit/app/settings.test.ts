import { expect, test } from 'vitest';
import { fillBy } from '../../../src/document/layers/fill-unit';
import { startComparison } from '../../../src/app/comparison/start-comparison';
import { openFirstPack, openPackAtStart, openPackFiles } from '../../../src/app/store/open-pack';
import { createSession, type Session } from '../../../src/app/store/session';
import {
  parseSettings,
  rememberSettings,
  restoreSettings,
  settingsOf,
} from '../../../src/app/store/settings';
import { initialDrawer } from '../../../src/app/table/drawer-state';
import { defaultSmallMultiples } from '../../../src/document/sheets/small-multiples-spec';
import { madeUpPackFiles } from '../../fixtures/made-up-pack-files';
import { temporaryFolder } from '../host/temporary-folder';
import { emptySession, openMap } from './open-session';

test('a second launch finds theme, panels and the last map again', async () => {
  const folder = await temporaryFolder();
  const first = await emptySession(folder);
  await openFirstPack(first);
  const pending: (() => void)[] = [];
  rememberSettings(first, (run) => {
    pending.push(run);
    return () => pending.splice(pending.indexOf(run), 1);
  });
  const { pack, spec } = openMap(first);
  first.dispatch({ type: 'theme chosen', theme: 'dark' });
  first.dispatch({ type: 'panel toggled', panel: 'rail', open: false });
  first.dispatch({ type: 'spec edited', spec: fillBy(pack, spec, 'tracts') });
  expect(pending).toHaveLength(1);
  pending[0]?.();
  await expect.poll(async () => (await first.host.readSettings({})).ok).toBe(true);

  const second = await emptySession(folder);
  await expect
    .poll(async () => {
      await restoreSettings(second);
      return second.getState().theme;
    })
    .toBe('dark');
  await openFirstPack(second);
  expect(second.getState().panels).toEqual({ rail: false, inspector: true, drawer: false });
  expect(openMap(second).spec).toEqual(openMap(first).spec);
});

/** What another launch finds of a session whose settings are written. */
async function launchAgain(session: Session, stored = settingsOf(session.getState())): Promise<Session> {
  const next = await emptySession();
  next.dispatch({ type: 'settings read', settings: parseSettings(JSON.parse(JSON.stringify(stored))) });
  await openFirstPack(next);
  return next;
}

test('a second launch reopens the comparison that was open, with the panels as they were before it', async () => {
  const session = await emptySession();
  await openFirstPack(session);
  const { pack, spec } = openMap(session);
  const comparison = startComparison(pack, spec);
  if (comparison === null) throw new Error('the shipped pack has two contests');
  session.dispatch({ type: 'comparison opened', comparison: { ...comparison, mode: 'swipe' } });
  session.dispatch({ type: 'panel toggled', panel: 'rail', open: false });

  const second = await launchAgain(session);
  expect(second.getState().comparison).toMatchObject({ isOpen: true, spec: { mode: 'swipe' } });
  second.dispatch({ type: 'comparison closed' });
  expect(second.getState().panels.rail).toBe(true);

  const third = await launchAgain(second);
  expect(third.getState().comparison).toMatchObject({ isOpen: false, spec: { mode: 'swipe' } });
});

test('each pack keeps its map, its comparison and its small multiples while another is open', async () => {
  const session = await emptySession();
  await openFirstPack(session);
  const first = openMap(session);
  const tracts = fillBy(first.pack, first.spec, 'tracts');
  const multiples = {
    ...defaultSmallMultiples(first.pack, first.pack.contests[0]?.contest.id ?? ''),
    floor: 77,
  };
  session.dispatch({ type: 'spec edited', spec: tracts });
  session.dispatch({ type: 'small multiples chosen', multiples });
  openPackFiles(session, madeUpPackFiles());
  expect(session.getState().multiples).toBeNull();
  expect(session.getState().packOrigin?.kind).toBe('given');
  await openFirstPack(session);
  expect(openMap(session).spec).toEqual(tracts);
  expect(session.getState().multiples).toEqual(multiples);
  expect(session.getState().packOrigin).toEqual({ kind: 'listed', id: first.pack.name });
  expect((await launchAgain(session)).getState().multiples).toEqual(multiples);
});

test('small multiples that no longer fit the pack give way to the usual ones', async () => {
  const session = await emptySession();
  await openFirstPack(session);
  const { pack } = openMap(session);
  const multiples = defaultSmallMultiples(pack, pack.contests[0]?.contest.id ?? '');
  const stored = {
    ...settingsOf(session.getState()),
    multiples: { [pack.name]: { ...multiples, candidates: ['Nobody Atall'] } },
  };
  expect((await launchAgain(session, stored)).getState().multiples).toBeNull();
});

test('pointing and selecting write nothing', async () => {
  const session = await emptySession();
  await openFirstPack(session);
  let writes = 0;
  rememberSettings(session, () => {
    writes += 1;
    return () => undefined;
  });
  session.dispatch({ type: 'hovered', reference: { unit: 'tract', id: 'made-up' } });
  session.dispatch({ type: 'selected', subject: { unit: 'tract', id: 'made-up' } });
  expect(writes).toBe(0);
});

test.each([null, 'text', [], { theme: 'sepia', panels: 3, specs: [] }])(
  'unreadable settings %j are the defaults',
  (stored) => {
    expect(parseSettings(stored)).toEqual({
      theme: 'system',
      panels: { rail: true, inspector: true, drawer: false },
      drawer: initialDrawer,
      singleKeys: true,
      savedSpecs: {},
      savedComparisons: {},
      savedMultiples: {},
      comparing: [],
      dataExport: { layer: 'precincts', format: 'geojson' },
      lastPack: null,
    });
  },
);

test('a remembered map that no longer fits the pack gives way to the default', async () => {
  const session = await emptySession();
  session.dispatch({
    type: 'settings read',
    settings: {
      ...parseSettings(null),
      savedSpecs: { 'ca-34-2017': { version: 1, theme: 'light', layers: [{ id: 'tracts' }] } },
    },
  });
  await openFirstPack(session);
  expect(openMap(session).spec.layers.length).toBeGreaterThan(5);
});

test('a pack that the app was started with is opened before the remembered one, which stands in for a broken one', async () => {
  const session = await emptySession();
  const launch = async (given: string | null) => {
    const pack = { id: given ?? '', title: 'Made-up', version: '', origin: 'given' } as const;
    const next = createSession({
      host: {
        ...session.host,
        nextGivenPack: () => Promise.resolve({ ok: true, value: { pack: given === null ? null : pack } }),
        openPack: ({ id }) =>
          id === 'given-broken'
            ? Promise.resolve({ ok: false, error: { code: 'made-up', message: 'It is broken.' } })
            : session.host.openPack({ id: 'ca-34-2017' }),
      },
    });
    await openPackAtStart(next);
    return next.getState();
  };
  expect((await launch('given-whole')).packOrigin).toEqual({ kind: 'listed', id: 'given-whole' });
  expect((await launch(null)).packOrigin).toEqual({ kind: 'listed', id: 'ca-34-2017' });
  const broken = await launch('given-broken');
  expect(broken.packOrigin).toEqual({ kind: 'listed', id: 'ca-34-2017' });
  expect(broken.notice).toEqual({ kind: 'error', text: 'It is broken.' });
});

test('a second launch opens the listed pack that was open last, or the first where that is gone', async () => {
  const session = await emptySession();
  await openFirstPack(session);
  const { packOrigin } = session.getState();
  if (packOrigin?.kind !== 'listed') throw new Error('the shipped pack is listed');
  const list = await session.host.listPacks({});
  const shipped = list.ok ? list.value.packs : [];
  const first = { ...shipped[0]!, id: 'made-up-first', title: 'Made-up First' };
  const opened: string[] = [];
  const launch = async (lastPack: string, packs = [first, ...shipped]) => {
    const next = createSession({
      host: {
        ...session.host,
        listPacks: () => Promise.resolve({ ok: true, value: { packs } }),
        openPack: ({ id }) => {
          opened.push(id);
          const isBroken = id === 'made-up-broken';
          return isBroken
            ? Promise.resolve({ ok: false, error: { code: 'made-up', message: 'It is broken.' } })
            : session.host.openPack({ id: packOrigin.id });
        },
      },
    });
    next.dispatch({ type: 'settings read', settings: parseSettings({ lastPack }) });
    await openFirstPack(next);
    return next.getState();
  };
  expect((await launch(packOrigin.id)).packOrigin).toEqual(packOrigin);
  const gone = await launch('made-up-gone');
  expect(gone.packOrigin).toEqual({ kind: 'listed', id: first.id });
  expect(gone.lastPack).toBe(first.id);
  const broken = await launch('made-up-broken', [first, { ...first, id: 'made-up-broken' }]);
  expect(broken.packOrigin).toEqual({ kind: 'listed', id: first.id });
  expect(broken.notice).toEqual({ kind: 'error', text: 'It is broken.' });
  expect(opened).toEqual([packOrigin.id, first.id, 'made-up-broken', first.id]);

  openPackFiles(session, madeUpPackFiles());
  expect(settingsOf(session.getState()).lastPack).toBe(packOrigin.id);
});
