import { join } from 'node:path';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { defaultLimits } from '../../files/limits';
import type { PackEntry, PackOrigin } from './pack-list';
import { isZip, readPackFolder } from './read-pack-folder';
import { readRegularFile } from './read-regular-file';

const descriptor = 'datapackage.json';

/**
 * A pack's title and version for the list, from its data package. A pack that cannot be read is listed under its id, so
 * that opening it can say what is wrong.
 */
export async function describePack(
  entry: PackEntry,
): Promise<{ id: string; title: string; version: string; origin: PackOrigin }> {
  const bytes = await readDescriptor(entry.path);
  const { title, version } = bytes.ok ? parseDescriptor(bytes.value) : {};
  return {
    id: entry.id,
    title: typeof title === 'string' && title !== '' ? title : entry.id,
    version: typeof version === 'string' ? version : '',
    origin: entry.origin,
  };
}

async function readDescriptor(path: string): Promise<Result<Uint8Array>> {
  if (!isZip(path)) return readRegularFile(join(path, descriptor), descriptor, defaultLimits.fileBytes);
  const files = await readPackFolder(path);
  if (!files.ok) return files;
  const bytes = files.value.get(descriptor);
  return bytes === undefined ? fail('pack-missing', 'There is no data package in it.') : succeed(bytes);
}

/** The title that a pack's own files give it; null where they give none. */
export function titleOf(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): string | null {
  const bytes = files.find(({ path }) => path === descriptor)?.bytes;
  const { title } = bytes === undefined ? {} : parseDescriptor(bytes);
  return typeof title === 'string' && title !== '' ? title : null;
}

function parseDescriptor(bytes: Uint8Array): { readonly title?: unknown; readonly version?: unknown } {
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof document === 'object' && document !== null ? document : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
