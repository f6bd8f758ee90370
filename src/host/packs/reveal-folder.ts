import { fail, type Result } from '../../core/result';

/** Shows a folder of the library in the system's file manager. */
export type RevealFolder = (path: string) => Promise<Result<Record<string, never>>>;

/** Where nothing can show a folder. */
export const nothingToRevealWith = fail(
  'unsupported',
  'No file manager could be started to show the folder; save the pack where you find it instead.',
);
