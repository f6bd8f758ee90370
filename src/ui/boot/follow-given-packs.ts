import { openListedPack } from '../../app/store/open-pack';
import type { Workspace } from '../workspace/workspace';
import { packDuringImport } from './receive-files';

/** Opens each pack that the person gives to the app from outside of its window, until the host says that none will come. */
export async function followGivenPacks({ session, imports }: Workspace): Promise<void> {
  for (;;) {
    const given = await session.host.nextGivenPack({ wait: true });
    if (!given.ok || given.value.pack === null) return;
    if (imports.getState().isOpen) imports.refuse(packDuringImport);
    else await openListedPack(session, given.value.pack);
  }
}
