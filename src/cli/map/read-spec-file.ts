import { resolve } from 'node:path';
import type { Pack } from '../../core/pack';
import { fail, type Result } from '../../core/result';
import { isSystemError } from '../../host/system-error';
import { checkSpec, parseMapSpec } from '../../document/check-spec';
import type { MapSpec } from '../../document/layers/map-spec';
import { readGivenFile } from '../read-given-file';

/** Reads a saved map specification and checks that the pack has everything that it names. */
export async function readSpecFile(
  file: string,
  workingFolder: string,
  pack: Pack,
): Promise<Result<MapSpec>> {
  let text: string;
  try {
    const bytes = await readGivenFile(resolve(workingFolder, file), file);
    if (!bytes.ok) return bytes;
    text = new TextDecoder().decode(bytes.value);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = error.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error.code})`;
    return fail('option', `--spec ${file}: ${reason}.`);
  }
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const parsed = parseMapSpec(json.value);
  const checked = parsed.ok ? checkSpec(pack, parsed.value) : parsed;
  return checked.ok
    ? checked
    : { ok: false, error: { ...checked.error, place: { ...checked.error.place, file } } };
}

function parseJson(text: string, file: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail('spec', `This is not JSON (${error.message}).`, { file });
  }
}
