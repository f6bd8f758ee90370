import { basename } from 'node:path';
import { succeed, type Result } from '../../core/result';
import type { PackChoice } from '../packs/choose-pack';
import type { PackEntry } from '../packs/pack-list';
import { isZip } from '../packs/read-pack-folder';
import type { DraftContents } from '../thread/worker/tasks';
import { readBase } from './draft-base';
import { readFiles } from './draft-files';
import type { Draft } from './draft-folder';
import type { DraftBase } from './draft-index';

/** Everything that an import is made of, read from its folder. */
export async function readDraftContents(draft: Draft): Promise<Result<DraftContents>> {
  const files = await readFiles(draft);
  if (!files.ok) return files;
  if (draft.index.base === null) return succeed({ files: files.value, base: null });
  const base = await readBase(draft);
  return base.ok ? succeed({ files: files.value, base: base.value }) : base;
}

/** What is remembered of the pack that is changed; only a folder of the library is replaced when the import is finished. */
export function baseOf(choice: PackChoice, title: string, entries: readonly PackEntry[]): DraftBase {
  const entry = 'id' in choice ? entries.find(({ id }) => id === choice.id) : undefined;
  const isOwn = entry?.origin === 'imported' && !isZip(entry.path);
  return { title, folder: isOwn ? basename(entry.path) : null };
}
