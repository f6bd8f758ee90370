import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPackFiles, openZippedPack } from '../../../src/app/store/open-pack';
import { badPacks, readShippedFiles, spoilPack, zipFiles } from '../../fixtures/bad-packs';
import { madeUpPackFiles } from '../../fixtures/made-up-pack-files';
import { emptySession, openMap, openSession } from './open-session';

test('opens the first pack of the host on its default map', async () => {
  const { pack, spec } = openMap(await openSession());
  expect(pack.contests).toHaveLength(2);
  const precincts = spec.layers.find((layer) => layer.id === 'precincts');
  expect(precincts).toMatchObject({
    visible: true,
    measure: { kind: 'margin', contest: pack.contests[1]?.contest.id },
  });
});

test('opens another pack from files and from a zip, and starts its history anew', async () => {
  const session = await openSession();
  openPackFiles(session, madeUpPackFiles());
  const first = openMap(session).pack;
  expect(first.districts[0]?.name).not.toBe('CA-34');
  expect(session.getState()).toMatchObject({ past: [], future: [], selection: null, notice: null });
  openZippedPack(session, 'shipped.zip', zipFiles(readShippedFiles()));
  expect(openMap(session).pack.name).not.toBe(first.name);
});

test.each(badPacks.map((badPack) => [badPack.what, badPack] as const))(
  '%s: one sentence with the place, and what was open stays open',
  async (_, badPack) => {
    const session = await openSession();
    session.dispatch({ type: 'selected', subject: { unit: 'neighborhood', id: 'made-up' } });
    const before = session.getState();
    openPackFiles(session, spoilPack(badPack));
    const { notice, ...after } = session.getState();
    expect(notice?.kind).toBe('error');
    expect(notice?.text).toMatch(badPack.place);
    expect(notice?.text.trim().split('\n')).toHaveLength(1);
    expect(after).toEqual({ ...before, notice: undefined });
  },
);

test('names the archive that cannot be read', async () => {
  const session = await openSession();
  const { pack } = session.getState();
  openZippedPack(session, 'district.zip', new TextEncoder().encode('not an archive'));
  expect(session.getState().notice?.text).toMatch(/^district\.zip: .+\.$/);
  openZippedPack(session, 'empty.zip', zipSync({}));
  expect(session.getState().notice?.kind).toBe('error');
  expect(session.getState().pack).toBe(pack);
});

test('says what to do when there is no pack', async () => {
  const session = await emptySession();
  openPackFiles(session, new Map());
  expect(session.getState()).toMatchObject({ pack: null, loading: null, notice: { kind: 'error' } });
});
