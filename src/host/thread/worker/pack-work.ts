import { fail, succeed, type Result } from '../../../core/result';
import { zipPack } from '../../../files/zip/zip-pack';
import { readPack } from '../../../pack/read/read-pack';
import type { LayerFormatId } from '../../../formats/facts/file-formats';
import { layerWriters } from '../../../formats/layer-writers';
import { layerOfPack, type LayerName } from '../../../pack/layers/layers-of-pack';
import type { Answers, PackFile } from './tasks';

const mapOf = (files: readonly PackFile[]): Map<string, Uint8Array> =>
  new Map(files.map(({ path, bytes }) => [path, bytes]));

/** One layer of a pack in a format. */
export async function writeLayer(
  files: readonly PackFile[],
  layer: LayerName,
  format: LayerFormatId,
): Promise<Result<Answers['layer']>> {
  const pack = readPack(mapOf(files));
  if (!pack.ok) return pack;
  const made = layerOfPack(pack.value, layer);
  if (made.features.length === 0) return fail('empty-layer', `The pack has no ${layer}.`);
  return succeed(new Uint8Array(await layerWriters[format].write(made)));
}

/** A pack as a zip archive. */
export const writeZip = (files: readonly PackFile[]): Result<Answers['zip']> =>
  succeed(new Uint8Array(zipPack(mapOf(files))));
