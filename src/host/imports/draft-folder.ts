import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { importDecisionsSchema, type ImportDecisions } from '../../import/decisions/import-decisions';
import { readRegularFile } from '../packs/read-regular-file';
import { saveFile } from '../save-file';
import { hiddenName } from '../storage/hidden-name';
import { ignoreSystemErrors } from '../storage/ignore-system-errors';
import { removeForGood } from '../storage/remove-for-good';
import { syncFolder } from '../storage/sync-folder';
import { isSystemError } from '../system-error';
import { parseIndex, type DraftIndex } from './draft-index';

const indexFile = 'draft.json';
const decisionsFile = 'decisions.json';
const documentBytes = 64 * 1024 * 1024;

/** An import as it is kept: a folder of its own, which nothing but the host names files in. */
export interface Draft {
  readonly id: string;
  readonly folder: string;
  readonly index: DraftIndex;
}

const encode = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

export const missingDraft = fail('import-missing', 'There is no such import; it was finished or discarded.');
const damaged = fail(
  'import-damaged',
  'What was kept of this import is damaged; discard it and begin again.',
);

/**
 * Makes an import with nothing in it but what is known of its base. It is made under a hidden name and moved to its place,
 * so that there is never half of one.
 *
 * @param fill puts into it what else belongs there from the first
 * @throws the operating system's error; nothing is left of the import then
 */
export async function createDraft(
  imports: string,
  base: DraftIndex['base'],
  decisions: ImportDecisions,
  fill: (draft: Draft) => Promise<void> = () => Promise.resolve(),
): Promise<Draft> {
  const id = randomUUID();
  const folder = join(imports, hiddenName('part', id));
  const draft = { id, folder, index: { revision: 0, files: [], base } };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await saveDecisions(draft, decisions);
    await fill(draft);
    await saveIndex(draft, draft.index);
    await rename(folder, join(imports, id));
    await syncFolder(imports);
  } catch (error) {
    await ignoreSystemErrors(() => rm(folder, { recursive: true, force: true }));
    throw error;
  }
  return { ...draft, folder: join(imports, id) };
}

/** Opens an import. Its folder must be a folder, not a link to one. */
export async function openDraft(imports: string, id: string): Promise<Result<Draft>> {
  const folder = join(imports, id);
  try {
    if (!(await lstat(folder)).isDirectory()) return missingDraft;
  } catch (error) {
    if (isSystemError(error)) return missingDraft;
    throw error;
  }
  const document = await readDocument(folder, indexFile);
  const index = document.ok ? parseIndex(document.value) : null;
  return index === null ? damaged : succeed({ id, folder, index });
}

/** Ids of all imports that there are, damaged ones too. */
export async function listDraftIds(imports: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(imports, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && /^[a-z0-9-]{8,60}$/.test(entry.name))
      .map(({ name }) => name);
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

/** When anything about an import was changed last, in milliseconds since 1970. */
export async function lastChange(folder: string): Promise<number> {
  const times = [indexFile, decisionsFile].map(async (name) => {
    try {
      return (await lstat(join(folder, name))).mtimeMs;
    } catch (error) {
      if (isSystemError(error)) return 0;
      throw error;
    }
  });
  return Math.max(...(await Promise.all(times)));
}

/** Replaces the index as a whole. */
export const saveIndex = (draft: Draft, index: DraftIndex): Promise<void> =>
  saveFile(join(draft.folder, indexFile), encode(index));

/** Replaces the decisions as a whole. */
export const saveDecisions = (draft: Draft, decisions: ImportDecisions): Promise<void> =>
  saveFile(join(draft.folder, decisionsFile), encode(decisions));

/** The saved decisions; an error where what is there is none. */
export async function readDecisions(draft: Draft): Promise<Result<ImportDecisions>> {
  const document = await readDocument(draft.folder, decisionsFile);
  if (!document.ok) return damaged;
  const parsed = importDecisionsSchema.safeParse(document.value);
  return parsed.success ? succeed(parsed.data) : damaged;
}

/** Removes an import with everything in it: out of the list at once and for good, from the disk after that. */
export async function removeDraft(imports: string, id: string): Promise<Result<undefined>> {
  try {
    await removeForGood(join(imports, id));
    return succeed(undefined);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return missingDraft;
    throw error;
  }
}

async function readDocument(folder: string, name: string): Promise<Result<unknown>> {
  const bytes = await readRegularFile(join(folder, name), name, documentBytes, 'import');
  if (!bytes.ok) return bytes;
  try {
    return succeed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)));
  } catch {
    return damaged;
  }
}
