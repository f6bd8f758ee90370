import { open } from 'node:fs/promises';

/** Makes what was renamed in a folder durable; Windows opens no folders, and there it is the file system's business. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
