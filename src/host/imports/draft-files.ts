import { constants } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import type { GivenFile } from '../../files/given-file';
import { importLimits } from '../../files/import-limits';
import { formatBytes } from '../../words/format';
import { readRegularFile } from '../packs/read-regular-file';
import { hiddenName } from '../storage/hidden-name';
import { ignoreSystemErrors } from '../storage/ignore-system-errors';
import { reasonOf, remedyOf } from '../storage/refusal';
import { isSystemError } from '../system-error';
import { saveIndex, type Draft } from './draft-folder';
import { isStoredName, type DraftFile } from './draft-index';
import { checkGivenName, partLabelOf, storedNameOf } from './given-name';

/** What one import may hold. Sizes in bytes. */
export const draftLimits = {
  files: 200,
  fileBytes: importLimits.fileBytes,
  totalBytes: 2 * importLimits.fileBytes,
} as const;

export interface Piece {
  readonly name: string;
  /** Bytes before this piece. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

const writeFlags =
  constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Adds a piece to a file that is being given. The first piece begins anew; each further one must follow what is there;
 * the last makes the file one of the import, in place of one of the same name.
 */
export async function addPiece(draft: Draft, piece: Piece): Promise<Result<undefined>> {
  const checked = checkGivenName(piece.name);
  if (!checked.ok) return checked;
  const name = checked.value;
  const place = { file: name };
  const others = draft.index.files.filter((file) => file.name !== name);
  const size = piece.offset + piece.bytes.byteLength;
  if (others.length >= draftLimits.files) {
    return fail('import-size', `An import takes at most ${draftLimits.files} files.`, place);
  }
  if (size > draftLimits.fileBytes) {
    return fail('import-size', `This file is larger than ${formatBytes(draftLimits.fileBytes)}.`, place);
  }
  if (size + others.reduce((sum, file) => sum + file.size, 0) > draftLimits.totalBytes) {
    return fail(
      'import-size',
      `The files together are larger than ${formatBytes(draftLimits.totalBytes)}.`,
      place,
    );
  }
  const part = join(draft.folder, hiddenName('part', partLabelOf(name)));
  const written = await writePiece(part, piece, name);
  if (!written.ok || !piece.isLast) return written;
  const stored = storedNameOf(name, draft.index.revision);
  await rename(part, join(draft.folder, stored));
  await exchangeFiles(draft, [...others, { name, stored, size }]);
  return succeed(undefined);
}

/** Saves which files there are, and removes those that are no longer among them; when it cannot be saved, those that were not. */
async function exchangeFiles(draft: Draft, files: readonly DraftFile[]): Promise<void> {
  try {
    await saveIndex(draft, { ...draft.index, revision: draft.index.revision + 1, files });
  } catch (error) {
    await removeUnlisted(draft);
    throw error;
  }
  await removeUnlisted({ ...draft, index: { ...draft.index, files } });
}

/** Removes files that were kept for an import and that its index does not name. */
export async function removeUnlisted({ folder, index }: Draft): Promise<void> {
  const listed = new Set(index.files.map(({ stored }) => stored));
  await ignoreSystemErrors(async () => {
    for (const name of await readdir(folder)) {
      if (isStoredName(name) && !listed.has(name)) await rm(join(folder, name), { force: true });
    }
  });
}

async function writePiece(
  path: string,
  { offset, bytes, isLast }: Piece,
  name: string,
): Promise<Result<undefined>> {
  let handle;
  try {
    handle = await open(path, offset === 0 ? writeFlags | constants.O_TRUNC : writeFlags, 0o600);
  } catch (error) {
    if (isSystemError(error, 'ELOOP'))
      return fail('import-link', 'A symbolic link is where the file belongs; discard this import.', {
        file: name,
      });
    if (isSystemError(error)) return unwritable(error.code, name);
    throw error;
  }
  try {
    const status = await handle.stat();
    if (!status.isFile() || status.size !== offset) {
      return fail('import-piece', 'A piece of the file is missing before this one; give the file again.', {
        file: name,
      });
    }
    await handle.appendFile(bytes);
    if (isLast) await handle.sync();
    return succeed(undefined);
  } catch (error) {
    // What there is of the file is of no use to anyone, and it may be what fills the disk.
    await ignoreSystemErrors(() => rm(path, { force: true }));
    if (isSystemError(error)) return unwritable(error.code, name);
    throw error;
  } finally {
    await handle.close();
  }
}

const unwritable = (code: string, name: string) =>
  fail('import-unwritable', `The file cannot be kept: ${reasonOf(code)}. ${remedyOf(code)}`, { file: name });

/** Takes a file, and what there is of it, out of an import. */
export async function removeFile(draft: Draft, given: string): Promise<Result<undefined>> {
  const checked = checkGivenName(given);
  if (!checked.ok) return checked;
  const name = checked.value;
  const files = draft.index.files.filter((file) => file.name !== name);
  await rm(join(draft.folder, hiddenName('part', partLabelOf(name))), { force: true });
  if (files.length === draft.index.files.length) {
    return fail('import-file', 'The import has no file of this name.', { file: name });
  }
  await exchangeFiles(draft, files);
  return succeed(undefined);
}

/** The files of an import as they were given. A file that is not what was stored is an error. */
export async function readFiles({ folder, index }: Draft): Promise<Result<readonly GivenFile[]>> {
  const files: GivenFile[] = [];
  for (const { name, stored, size } of index.files) {
    const bytes = await readRegularFile(join(folder, stored), name, draftLimits.fileBytes, 'import');
    if (!bytes.ok) return bytes;
    if (bytes.value.byteLength !== size) {
      return fail('import-unreadable', 'The kept file is not as it was given; give it again.', {
        file: name,
      });
    }
    files.push({ name, bytes: bytes.value });
  }
  return succeed(files);
}
