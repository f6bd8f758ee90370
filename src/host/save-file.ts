import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ignoreSystemErrors } from './storage/ignore-system-errors';
import { noteOutside } from './storage/outside-notes';
import { syncFolder } from './storage/sync-folder';

/**
 * Writes a file so that a reader, or a crash, sees the old one or the new one and nothing between: a temporary file in
 * the same folder, fsync, rename. The temporary file is removed when any of it fails.
 *
 * @param notes where it is noted that something is written in a folder that is not our own
 * @throws the operating system's error.
 */
export async function saveFile(path: string, bytes: Uint8Array, notes: string | null = null): Promise<void> {
  const { path: temporary, erase } = await noteOutside(notes, dirname(path));
  try {
    const handle = await open(temporary, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } finally {
    await ignoreSystemErrors(() => rm(temporary, { force: true }));
    await erase();
  }
}
