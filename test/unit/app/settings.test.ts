import { expect, test } from 'vitest';
import { fillBy } from '../../../src/app/spec/fill-unit';
import { openFirstPack } from '../../../src/app/store/open-pack';
import { parseSettings, rememberSettings, restoreSettings } from '../../../src/app/store/settings';
import { initialDrawer } from '../../../src/app/table/drawer-state';
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
