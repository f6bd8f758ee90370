import { resolve } from 'node:path';
import type { CommandContext } from '../../../src/app/commands/command';
import { createSession } from '../../../src/app/store/session';
import type { Session } from '../../../src/app/store/session';
import { openFirstPack } from '../../../src/app/store/open-pack';
import { createClient } from '../../../src/contract/create-client';
import { createDispatcher } from '../../../src/contract/create-dispatcher';
import type { Pack } from '../../../src/core/pack';
import { createHost } from '../../../src/host/create-host';
import type { WorldBounds } from '../../../src/scene/display/scene';
import type { MapSpec } from '../../../src/document/layers/map-spec';
import { withoutShell } from '../../fixtures/without-shell';
import { temporaryFolder } from '../host/temporary-folder';

/** A session over a real host on the shipped packs, with settings of its own. */
export async function emptySession(settingsFolder?: string): Promise<Session> {
  const host = createHost({
    version: '0.0.0',
    carrier: 'memory',
    platform: 'linux',
    packs: [],
    shelves: [resolve('geodata')],
    settingsFolder: settingsFolder ?? (await temporaryFolder()),
    fontsFolder: resolve('assets/fonts'),
    ...withoutShell,
  });
  return createSession({ host: createClient(createDispatcher(host)) });
}

/** A session with the first shipped pack open. */
export async function openSession(): Promise<Session> {
  const session = await emptySession();
  await openFirstPack(session);
  return session;
}

/** The open pack and spec. */
export function openMap(session: Session): { readonly pack: Pack; readonly spec: MapSpec } {
  const { pack, spec, notice } = session.getState();
  if (pack === null || spec === null) throw new Error(notice?.text ?? 'No pack is open.');
  return { pack, spec };
}

/** A context whose surface writes down what it is asked. */
export function recordingContext(session: Session): {
  readonly context: CommandContext;
  readonly asked: string[];
  readonly shown: WorldBounds[];
} {
  const asked: string[] = [];
  const shown: WorldBounds[] = [];
  const surface = {
    focusSearch: () => void asked.push('search'),
    pickPackFile: () => void asked.push('file'),
    pickPackFolder: () => void asked.push('folder'),
    pickImportFiles: (what: string) => void asked.push(`import ${what}`),
    openImport: () => void asked.push('import'),
    replaceParts: () => void asked.push('replace'),
    fitMap: () => void asked.push('fit'),
    showBounds: (bounds: WorldBounds) => void shown.push(bounds),
    revealBounds: (bounds: WorldBounds) => void shown.push(bounds),
    focusPlaces: () => void asked.push('places'),
    focusMap: () => void asked.push('map'),
  };
  return { context: { session, surface }, asked, shown };
}
