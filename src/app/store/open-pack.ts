import { describeError } from '../../core/result';
import type { Pack } from '../../core/pack';
import type { UserError } from '../../core/result';
import { readPack } from '../../pack/read/read-pack';
import { readZippedPack } from '../../pack/read/read-zipped-pack';
import { checkSpec, parseMapSpec } from '../../document/check-spec';
import { defaultSpec } from '../../document/default-spec';
import type { MapSpec } from '../../document/layers/map-spec';
import { checkSmallMultiples, parseSmallMultiples } from '../../document/sheets/small-multiples-spec';
import type { SmallMultiplesSpec } from '../../document/sheets/small-multiples-spec';
import { settleTitles } from '../../document/written-titles';
import { rememberedComparison } from '../comparison/start-comparison';
import { completeSpec } from '../../document/layers/complete-spec';
import { savedChoicesOf } from './saved-choices';
import type { Session } from './session';
import { themeOf } from './state';
import type { PackOrigin, SessionState } from './state';

export type PackFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Opens the pack that the person started the app with; where there is none, or it cannot be opened, the one that
 * {@link openFirstPack} opens, and what was wrong stays told.
 */
export async function openPackAtStart(session: Session): Promise<void> {
  const given = await session.host.nextGivenPack({ wait: false });
  const pack = given.ok ? given.value.pack : null;
  if (pack !== null) await openListedPack(session, pack);
  if (session.getState().pack === null) await openFirstPack(session);
}

/**
 * Opens the pack of the host's list that was open last; the first one where it is gone or cannot be opened any more. What
 * the person was told before stays in sight.
 */
export async function openFirstPack(session: Session): Promise<void> {
  const { notice } = session.getState();
  await openLastOrFirst(session);
  if (notice !== null && session.getState().notice === null)
    session.dispatch({ type: 'notice shown', notice });
}

async function openLastOrFirst(session: Session): Promise<void> {
  session.dispatch({ type: 'pack loading', what: 'the pack' });
  const list = await session.host.listPacks({});
  if (!list.ok) {
    refuse(session, list.error);
    return;
  }
  const [first] = list.value.packs;
  const { lastPack } = session.getState();
  const last = list.value.packs.find(({ id }) => id === lastPack);
  if (last !== undefined) {
    await openListedPack(session, last);
    const { pack, notice } = session.getState();
    if (pack !== null || first === undefined || first === last) return;
    await openListedPack(session, first);
    if (session.getState().pack !== null) session.dispatch({ type: 'notice shown', notice });
    return;
  }
  if (first !== undefined) return openListedPack(session, first);
  session.dispatch({ type: 'pack refused', text: 'No pack was found; open a pack folder or a .zip of one.' });
}

/** Opens a pack of the host's list. A bad one is told in one sentence and leaves the session as it was. */
export async function openListedPack(
  session: Session,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<void> {
  session.dispatch({ type: 'pack loading', what: title });
  const opened = await session.host.openPack({ id });
  if (!opened.ok) {
    refuse(session, opened.error);
    return;
  }
  const files = new Map(opened.value.files.map((file) => [file.path, file.bytes]));
  openPackFiles(session, files, { kind: 'listed', id });
}

/** Opens a zipped pack. A bad one is told in one sentence, with the archive's name, and leaves the session as it was. */
export function openZippedPack(session: Session, fileName: string, bytes: Uint8Array): void {
  const zipped = readZippedPack(bytes);
  if (zipped.ok) showPack(session, zipped.value.pack, { kind: 'given', files: zipped.value.files });
  else refuse(session, { ...zipped.error, place: { file: fileName, ...zipped.error.place } });
}

/**
 * Opens a pack from its files by path. A bad one is told in one sentence and leaves the session as it was.
 * @param origin where the host finds the pack again, when that is not the files themselves
 */
export function openPackFiles(
  session: Session,
  files: PackFiles,
  origin: PackOrigin = { kind: 'given', files },
): void {
  const read = readPack(files);
  if (!read.ok) {
    refuse(session, read.error);
    return;
  }
  showPack(session, read.value, origin);
}

function showPack(session: Session, pack: Pack, origin: PackOrigin): void {
  const state = session.getState();
  const saved = savedChoicesOf(state);
  session.dispatch({
    type: 'pack opened',
    pack,
    origin,
    spec: openingSpec(pack, state),
    comparison: rememberedComparison(pack, saved.savedComparisons[pack.name]),
    isComparing: saved.comparing.includes(pack.name),
    multiples: rememberedMultiples(pack, saved.savedMultiples[pack.name]),
  });
}

/** The spec that a pack opens with: the remembered one where it still fits the pack, or the default. */
export function openingSpec(pack: Pack, state: SessionState): MapSpec {
  const fallback = defaultSpec(pack, themeOf(state));
  const saved = parseMapSpec(savedChoicesOf(state).savedSpecs[pack.name]);
  const checked = saved.ok ? checkSpec(pack, saved.value) : saved;
  return checked.ok ? completeSpec(settleTitles(checked.value), fallback) : fallback;
}

function rememberedMultiples(pack: Pack, saved: unknown): SmallMultiplesSpec | null {
  const parsed = parseSmallMultiples(saved);
  const checked = parsed.ok ? checkSmallMultiples(pack, parsed.value) : parsed;
  return checked.ok ? checked.value : null;
}

function refuse(session: Session, error: UserError): void {
  session.dispatch({ type: 'pack refused', text: describeError(error) });
}
