import { lstat } from 'node:fs/promises';
import { isSystemError } from './system-error';

/** Whether something is at a path, a link too. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return false;
    throw error;
  }
}
