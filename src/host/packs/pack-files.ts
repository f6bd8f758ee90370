import { fail, succeed, type Result } from '../../core/result';
import { formatBytes } from '../../words/format';
import { defaultLimits } from '../../files/limits';
import type { PackFile } from '../thread/worker/tasks';

/** A path inside a pack that is the same file on every system: no folder above, no link to another place. */
const isInnerPath = (path: string): boolean =>
  path.length <= 300 &&
  !/[\p{Cc}\\:*?"<>|]/u.test(path) &&
  path.split('/').every((part) => part !== '' && !part.startsWith('.') && !/[. ]$/.test(part));

/** Files that came from outside as those of a pack; paths that lead out of it and files beyond all size are refused. */
export function checkPackFiles(files: readonly PackFile[]): Result<readonly PackFile[]> {
  const unsafe = files.find(({ path }) => !isInnerPath(path));
  if (unsafe !== undefined)
    return fail('unsafe-path', 'This name leads outside the pack.', { file: unsafe.path });
  const seen = new Set<string>();
  for (const { path } of files) {
    const folded = path.toLowerCase();
    if (seen.has(folded)) return fail('duplicate-file', 'This file is in the pack twice.', { file: path });
    seen.add(folded);
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  return total > defaultLimits.totalBytes
    ? fail(
        'pack-size',
        `The pack is larger than the ${formatBytes(defaultLimits.totalBytes)} that the app reads.`,
      )
    : succeed(files);
}
