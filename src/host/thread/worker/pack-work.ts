import { fail, succeed, type Result } from '../../../core/result';
import { zipPack } from '../../../files/zip/zip-pack';
import { readPack } from '../../../pack/read/read-pack';
import { findLayerWriter } from '../../../formats/layer-writers';
import { layerOfPack, type LayerName } from '../../../pack/layers/layers-of-pack';
import type { Answers, PackFile } from './tasks';

const mapOf = (files: readonly PackFile[]): Map<string, Uint8Array> =>
  new Map(files.map(({ path, bytes }) => [path, bytes]));

/** One layer of a pack in a format. */
export async function writeLayer(
  files: readonly PackFile[],
  layer: LayerName,
  format: string,
): Promise<Result<Answers['layer']>> {
  const writer = findLayerWriter(format);
  if (writer === undefined) throw new RangeError(`There is no writer of ${format}.`);
  const pack = readPack(mapOf(files));
  if (!pack.ok) return pack;
  const made = layerOfPack(pack.value, layer);
  if (made.features.length === 0) return fail('empty-layer', `The pack has no ${layer}.`);
  return succeed({ extension: writer.extension, bytes: new Uint8Array(await writer.write(made)) });
}

/** A pack as a zip archive. */
export const writeZip = (files: readonly PackFile[]): Result<Answers['zip']> =>
  succeed(new Uint8Array(zipPack(mapOf(files))));
