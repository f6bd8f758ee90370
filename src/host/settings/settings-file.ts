import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { operations, type Input } from '../../contract/operations';
import { isSystemError } from '../system-error';
import { saveFile } from '../save-file';

/** What the interface remembers, as it wrote it. */
export type Settings = Input<'writeSettings'>['settings'];

/** The settings of a file; empty where there is none or it is damaged, because an app must still start then. */
export async function readSettingsFile(path: string): Promise<Settings> {
  try {
    const settings: unknown = JSON.parse(await readFile(path, 'utf8'));
    const parsed = operations.readSettings.output.safeParse({ settings });
    return parsed.success ? parsed.data.settings : {};
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return {};
    throw error;
  }
}

/**
 * Replaces the settings file as a whole, atomically, and makes its folder where needed.
 *
 * @throws the operating system's error.
 */
export async function writeSettingsFile(path: string, settings: Settings): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await saveFile(path, new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`));
}
