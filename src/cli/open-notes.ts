import { settingsFolder } from '../host/settings/settings-folder';
import { clearNoted } from '../host/storage/outside-notes';

/** Where it is noted what is being written for the person, after what earlier runs noted and never finished was removed. */
export async function openNotes(): Promise<string> {
  const folder = settingsFolder(process.env);
  await clearNoted(folder);
  return folder;
}
