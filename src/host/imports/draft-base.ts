import { join } from 'node:path';
import { decodeWire, encodeWire, WireError } from '../../contract/wire';
import { fail, succeed, type Result } from '../../core/result';
import { defaultLimits } from '../../files/limits';
import { readRegularFile } from '../packs/read-regular-file';
import { saveFile } from '../save-file';
import type { PackFile } from '../thread/worker/tasks';
import type { Draft } from './draft-folder';

const baseFile = 'base.frame';

/** Keeps the pack whose parts an import replaces as it is now, all its files in one. */
export const saveBase = (draft: Draft, files: readonly PackFile[]): Promise<void> =>
  saveFile(join(draft.folder, baseFile), encodeWire(files.map(({ path, bytes }) => ({ path, bytes }))));

/** The files of the pack whose parts an import replaces. */
export async function readBase(draft: Draft): Promise<Result<readonly PackFile[]>> {
  const limit = defaultLimits.totalBytes + defaultLimits.fileBytes;
  const bytes = await readRegularFile(join(draft.folder, baseFile), baseFile, limit, 'import');
  if (!bytes.ok) return bytes;
  try {
    const files = decodeWire(bytes.value);
    if (Array.isArray(files) && files.every(isPackFile)) return succeed(files);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
  }
  return fail('import-damaged', 'What was kept of this import is damaged; discard it and begin again.');
}

const isPackFile = (value: unknown): value is PackFile =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array;
