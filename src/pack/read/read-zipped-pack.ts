import type { Pack } from '../../core/pack';
import type { Result } from '../../core/result';
import { unzipPack } from '../../files/zip/unzip-pack';
import { readPack } from './read-pack';

/** A pack and the files that it was read from, by path. */
export interface ZippedPack {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly pack: Pack;
}

/**
 * Unpacks a zipped pack and reads it.
 *
 * @returns what is wrong with the archive or with a file in it, with its place
 */
export function readZippedPack(bytes: Uint8Array): Result<ZippedPack> {
  const files = unzipPack(bytes);
  if (!files.ok) return files;
  const pack = readPack(files.value);
  return pack.ok ? { ok: true, value: { files: files.value, pack: pack.value } } : pack;
}
