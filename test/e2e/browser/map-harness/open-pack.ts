import type { Pack } from '../../../../src/core/pack';
import { describeError } from '../../../../src/core/result';
import { readPack } from '../../../../src/pack/read/read-pack';

const addresses = import.meta.glob<string>('../../../../geodata/ca-34-2017/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The shipped pack, read from the harness's own files. */
export async function openShippedPack(): Promise<Pack> {
  const files = new Map<string, Uint8Array>();
  for (const [path, address] of Object.entries(addresses)) {
    const bytes = await (await fetch(address)).arrayBuffer();
    files.set(path.split('/').at(-1) ?? path, new Uint8Array(bytes));
  }
  const result = readPack(files);
  if (!result.ok) throw new Error(describeError(result.error));
  return result.value;
}
