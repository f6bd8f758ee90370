import { openPackFiles, openZippedPack } from '../../app/store/open-pack';
import type { Session } from '../../app/store/session';
import type { GivenPack } from './read-dropped-files';

/** Opens what a person gave; files that cannot be read are told like any other bad input. */
export async function openGivenPack(session: Session, reading: Promise<GivenPack>): Promise<void> {
  let given: GivenPack;
  try {
    given = await reading;
  } catch {
    const text = 'The files could not be read; copy them to a folder of your own and try again.';
    session.dispatch({ type: 'pack refused', text });
    return;
  }
  if (given.kind === 'zip') openZippedPack(session, given.name, given.bytes);
  else if (given.files.size > 0) openPackFiles(session, given.files);
}
