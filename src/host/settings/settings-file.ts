import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { operations, type Input, type Output } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import { formatBytes } from '../../words/format';
import { saveFile } from '../save-file';
import { reasonOf, remedyOf } from '../storage/refusal';
import { isSystemError } from '../system-error';

/** What the interface remembers, as it wrote it. */
export type Settings = Input<'writeSettings'>['settings'];

/** The largest settings file that is read or written, in bytes. */
export const largestSettings = 8 * 1024 * 1024;

/**
 * The settings of a file; empty where there is none, because an app must still start then. A file that is damaged, too large
 * or nested too deeply is moved aside, never overwritten, and its new name is told.
 */
export async function readSettingsFile(path: string): Promise<Output<'readSettings'>> {
  try {
    const settings = await readKnown(path);
    return settings === null
      ? { settings: {}, setAside: await setAside(path) }
      : { settings, setAside: null };
  } catch (error) {
    if (isSystemError(error)) return { settings: {}, setAside: null };
    throw error;
  }
}

/** What is in the file; null where it is nothing that settings can be. */
async function readKnown(path: string): Promise<Settings | null> {
  if ((await stat(path)).size > largestSettings) return null;
  try {
    const settings: unknown = JSON.parse(await readFile(path, 'utf8'));
    const parsed = operations.writeSettings.input.safeParse({ settings });
    return parsed.success ? parsed.data.settings : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function setAside(path: string): Promise<string> {
  const name = `${basename(path, extname(path))}.set-aside${extname(path)}`;
  await rename(path, join(dirname(path), name));
  return name;
}

/** Replaces the settings file as a whole, atomically, and makes its folder where needed. */
export async function writeSettingsFile(path: string, settings: Settings): Promise<Result<undefined>> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`);
  if (bytes.byteLength > largestSettings) {
    return fail(
      'settings-size',
      `The settings are larger than ${formatBytes(largestSettings)} and are not saved; those saved before stay.`,
    );
  }
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await saveFile(path, bytes);
    return succeed(undefined);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `The settings cannot be saved: ${reasonOf(error.code)}. ${remedyOf(error.code)}`;
    return fail('settings-unwritable', message);
  }
}
