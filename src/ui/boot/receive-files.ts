import type { Workspace } from '../workspace/workspace';
import { uploadsOf } from '../import/files/uploads-of';
import { mostGivenFiles, type PathFile } from './given-files';
import { holdsPack } from './holds-pack';
import { openGivenPack } from './open-given-pack';

/** What a person is told who gives a pack while an import is open. */
export const packDuringImport = 'This is a pack, not a file of a county. Leave the import to open it.';

const unreadable = 'The files could not be read; copy them to a folder of your own and try again.';

/** What files are given for; `any` lets the files say it. */
type Purpose = 'any' | 'pack' | 'import';

/** Opens a pack that a person gave, or begins or continues an import with anything else. What cannot be read is told. */
export async function receiveFiles(
  { session, imports }: Workspace,
  reading: Promise<readonly PathFile[]>,
  purpose: Purpose = 'any',
): Promise<void> {
  const isImporting = imports.getState().isOpen;
  const refuse = (text: string): void => {
    if (isImporting) imports.refuse(text);
    else session.dispatch({ type: 'pack refused', text });
  };
  try {
    const files = await reading;
    if (files.length === 0) return;
    if (files.length > mostGivenFiles) {
      refuse(`There are more than ${mostGivenFiles} files; give only those that are needed.`);
      return;
    }
    const isPack = purpose === 'pack' || (purpose === 'any' && (await holdsPack(files)));
    if (!isPack) await imports.addFiles(uploadsOf(files));
    else if (isImporting) refuse(packDuringImport);
    else await openGivenPack(session, files);
  } catch {
    refuse(unreadable);
  }
}
