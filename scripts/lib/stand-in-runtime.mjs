import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fuses as Electron ships them, one character each, '1' for on. */
const defaultFuses = '101100011';

/** The wire that Electron's executable carries its fuses in: sentinel, version 1, length, one character a fuse. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, defaultFuses.length]),
  Buffer.from(defaultFuses),
]);

const files = {
  version: '0.0.0',
  LICENSE: 'stand-in',
  'LICENSES.chromium.html': 'stand-in',
  'chrome-sandbox': 'stand-in',
  'resources.pak': 'stand-in',
  'icudtl.dat': 'stand-in',
  'libffmpeg.so': 'stand-in',
  'locales/en-US.pak': 'stand-in',
};

/**
 * Makes a folder that looks to electron-builder like Electron for Linux and runs nothing, so that a package can be
 * made and looked into where the runtime cannot be fetched. Its executable carries a real fuse wire with
 * Electron's own defaults.
 */
export function makeStandInRuntime(folder) {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const executable = Buffer.concat([Buffer.from('stand-in executable\n'), fuseWire, Buffer.alloc(64)]);
  writeFileSync(join(folder, 'electron'), executable, { mode: 0o755 });
}
