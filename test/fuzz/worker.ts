import { writeSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { checkInput } from './check/check-input';
import type { FuzzInput } from './fuzz-input';
import { makeInput, readers } from './readers';

/**
 * The fuzzer's child process. It is told what to do by its arguments and tells what it does by lines of JSON on file
 * descriptor 3, written at once, so that the last line names the input that it died of.
 */
const tell = (message: Readonly<Record<string, unknown>>): void => {
  writeSync(3, `${JSON.stringify(message)}\n`);
};

/** So much more memory at its height, in bytes, is too much for one input of a few kilobytes. */
const tooMuchMemory = 900 * 1024 * 1024;

const peakMemory = (): number => process.resourceUsage().maxRSS * 1024;

const encode = ({ kind, files }: FuzzInput) => ({
  kind,
  files: files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
});

async function judge(input: FuzzInput): Promise<Readonly<Record<string, unknown>>> {
  const before = peakMemory();
  const start = performance.now();
  try {
    const outcome = await checkInput(input);
    const grown = peakMemory() - before;
    if (grown > tooMuchMemory) return { failure: `Memory: it took ${Math.round(grown / 1e6)} MB more.` };
    return { outcome, milliseconds: performance.now() - start };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function run(reader: string, seed: number, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    tell({ index });
    const input = await makeInput(reader, seed, index);
    tell({ ...(await judge(input)), index });
  }
}

interface SavedInput {
  readonly kind: FuzzInput['kind'];
  readonly files: readonly { readonly name: string; readonly base64: string }[];
}

async function replay(path: string): Promise<void> {
  const { kind, files } = JSON.parse(readFileSync(path, 'utf8')) as SavedInput;
  tell({ index: 0 });
  const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
  tell({
    ...(await judge({ kind, files: files.map(({ name, base64 }) => ({ name, bytes: bytesOf(base64) })) })),
    index: 0,
  });
}

const [task = '', reader = '', seed = '', from = '', to = ''] = process.argv.slice(2);
if (task === 'list') tell({ readers: [...readers.keys()] });
else if (task === 'replay') await replay(reader);
else if (task === 'input') tell({ input: encode(await makeInput(reader, Number(seed), Number(from))) });
else await run(reader, Number(seed), Number(from), Number(to));
