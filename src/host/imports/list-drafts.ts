import { join } from 'node:path';
import type { Output } from '../../contract/operations';
import { clearFolder } from '../storage/clear-folder';
import { lastChange, listDraftIds, openDraft, readDecisions } from './draft-folder';

type Listed = Output<'listImports'>['imports'][number];

/**
 * The imports that were begun, the last changed first. A damaged one is listed, so that it can be discarded. What was
 * abandoned in them is cleared away.
 */
export async function listDrafts(imports: string): Promise<readonly Listed[]> {
  const ids = await listDraftIds(imports);
  await Promise.all(ids.map((id) => clearFolder(join(imports, id))));
  const listed = await Promise.all(
    ids.map(async (id) => ({
      time: await lastChange(join(imports, id)),
      entry: await describe(imports, id),
    })),
  );
  return listed
    .sort((a, b) => b.time - a.time)
    .map(({ time, entry }) => ({ ...entry, changed: new Date(time).toISOString() }));
}

async function describe(imports: string, id: string): Promise<Omit<Listed, 'changed'>> {
  const draft = await openDraft(imports, id);
  if (!draft.ok) return { id, title: 'Damaged import', baseTitle: null, files: [] };
  const { files, base } = draft.value.index;
  const decided = await readDecisions(draft.value);
  const { title, district } = decided.ok ? decided.value : {};
  return {
    id,
    title: title ?? district ?? base?.title ?? files[0]?.name ?? 'New import',
    baseTitle: base?.title ?? null,
    files: files.map(({ name }) => name),
  };
}
