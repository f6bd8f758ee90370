import { unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { formatBytes } from '../../words/format';
import { defaultLimits } from '../limits';
import type { PackLimits } from '../limits';
import { stop, Stop } from '../stop';

/**
 * Unpacks a zipped pack in memory.
 *
 * @returns the files by their path inside the pack (a single folder around them is taken off), or what is wrong with
 *   the archive: no zip file, a name that leads outside, too many or too large files
 */
export function unzipPack(
  bytes: Uint8Array,
  limits: PackLimits = defaultLimits,
): Result<Map<string, Uint8Array>> {
  try {
    const entries = Object.entries(unzipSync(bytes, { filter: createFilter(limits) }));
    return entries.length === 0
      ? fail('empty-archive', 'There is no file in this zip archive.')
      : succeed(takeOffTopFolder(entries));
  } catch (error) {
    if (error instanceof Stop) return { ok: false, error: error.userError };
    return fail('bad-archive', 'This file is not a zip archive that can be read; it may be cut off.');
  }
}

/** So many characters of a name are told; the name of a damaged archive may have thousands. */
const mostNamed = 200;

/** Admits files one after another and gives up before the first one that goes beyond what is allowed is unpacked. */
function createFilter(limits: PackLimits): (entry: UnzipFileInfo) => boolean {
  const seen = new Set<string>();
  let total = 0;
  return ({ name, originalSize }) => {
    if (name.endsWith('/') || isSystemFile(name)) return false;
    const file = name.slice(0, mostNamed);
    if (!isInnerPath(name)) stop('unsafe-path', 'This name leads outside the pack.', { file });
    if (seen.has(name)) stop('duplicate-file', 'This file is in the archive twice.', { file });
    seen.add(name);
    total += originalSize;
    if (seen.size > limits.files) {
      stop('too-many-files', `The archive holds more than ${limits.files} files.`, { file });
    }
    if (originalSize > limits.fileBytes || total > limits.totalBytes) {
      stop('too-large', `Unpacked, the archive would be larger than ${formatBytes(limits.totalBytes)}.`, {
        file,
      });
    }
    return true;
  };
}

/** Files that operating systems add to archives. */
const isSystemFile = (name: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$)/.test(name);

const isInnerPath = (name: string): boolean =>
  name !== '' &&
  !/^\/|[\\:\0]/.test(name) &&
  !name.split('/').some((part) => part === '' || part === '.' || part === '..');

function takeOffTopFolder(entries: readonly (readonly [string, Uint8Array])[]): Map<string, Uint8Array> {
  const first = entries[0]?.[0] ?? '';
  const prefix = first.slice(0, first.indexOf('/') + 1);
  const isCommon = prefix !== '' && entries.every(([name]) => name.startsWith(prefix));
  return new Map(entries.map(([name, content]) => [isCommon ? name.slice(prefix.length) : name, content]));
}
