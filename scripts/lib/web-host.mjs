import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './root.mjs';

const pageLine = /^It is opened by (.+)$/;
const addressLine = /^District Atlas is at (http:\/\/\S+)$/;
const nextAddress = /(http:\/\/\S+)$/;

/**
 * Starts the local web host and waits for its address. What it says later is passed on.
 * @param {readonly string[]} words options and packs for it
 * @returns {Promise<{ address: () => string, page: string | null, stop: () => void, ended: Promise<number> }>} `address`
 * opens the app next, once; `page` is the file that goes there, where `--page` was among the words
 * @throws {Error} with a sentence when it ends without an address
 */
export function startWebHost(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'web', 'main.js'), ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((end) => child.on('close', (code) => end(code ?? 0)));
    child.on('error', reject);
    void ended.then(() => reject(new Error('The local web host did not start; the lines above say why.')));
    let page = null;
    let address = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      const writtenPage = pageLine.exec(line)?.[1];
      const firstAddress = addressLine.exec(line)?.[1];
      address = nextAddress.exec(line)?.[1] ?? address;
      if (writtenPage !== undefined) page = writtenPage;
      else if (firstAddress === undefined) console.log(line);
      else resolve({ address: () => address, page, stop: () => child.kill('SIGTERM'), ended });
    });
  });
}
