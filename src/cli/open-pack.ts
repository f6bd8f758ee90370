import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Host } from '../contract/host';
import type { Pack } from '../core/pack';
import { fail, type Result } from '../core/result';
import { readPack } from '../pack/read/read-pack';
import { createMemoryHost } from './memory-host';
import { suggestName } from './nearest-name';
import type { Surroundings } from './terminal';

const packageFile = 'datapackage.json';

/** Opens what a person names as PACK: a path where there is something at it, or else the id of a shipped pack. */
export async function openPack(given: string, surroundings: Surroundings): Promise<Result<Pack>> {
  if (given.trim() === '') {
    return fail('operand', 'PACK is empty; give the path of a pack or the id of a shipped one.');
  }
  const path = resolve(surroundings.workingFolder, given);
  const isPath = existsSync(path);
  if (isPath && statSync(path).isDirectory() && !existsSync(join(path, packageFile))) {
    return fail('operand', `This folder is not a pack: it has no ${packageFile}.`, { file: given });
  }
  const host = createMemoryHost(surroundings, { packs: isPath ? [path] : [] });
  const listed = await host.listPacks({});
  if (!listed.ok) return listed;
  const { packs } = listed.value;
  const entry = isPath ? packs[0] : packs.find(({ id }) => id === given);
  if (entry !== undefined) return openListedPack(host, entry.id);
  const ids = packs.map(({ id }) => id);
  return fail(
    'operand',
    `There is no pack ${given}, neither as a path nor as a shipped pack; ${suggestName(given, ids)}`,
  );
}

/** Opens a pack of the host's list and validates it. */
export async function openListedPack(host: Host, id: string): Promise<Result<Pack>> {
  const opened = await host.openPack({ id });
  if (!opened.ok) return opened;
  return readPack(new Map(opened.value.files.map(({ path, bytes }) => [path, bytes])));
}
