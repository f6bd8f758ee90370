import { fail, type Result } from '../../core/result';
import { inLock } from '../storage/lock';
import { missingDraft, openDraft, type Draft } from './draft-folder';

const busy = fail(
  'busy',
  'Another window of District Atlas is changing this import; nothing was changed here. Try again in a moment.',
);

/**
 * Runs a change of an import on what is kept of it by then, while no other window changes it. The lock lies beside the
 * import, for an import may be removed as a whole.
 *
 * @param patience how long another window is waited for, in milliseconds; some seconds unless given
 * @throws the operating system's error.
 */
export async function changeDraft<T>(
  imports: string,
  id: string,
  run: (draft: Draft) => Promise<Result<T>>,
  patience?: number,
): Promise<Result<T>> {
  const found = await openDraft(imports, id);
  if (!found.ok) return found;
  const change = async (): Promise<Result<T>> => {
    const draft = await openDraft(imports, id);
    if (!draft.ok) return draft;
    try {
      return await run(draft.value);
    } catch (error) {
      // Another window may have discarded it meanwhile.
      if ((await openDraft(imports, id)).ok) throw error;
      return missingDraft;
    }
  };
  return inLock(imports, id, busy, change, patience);
}
