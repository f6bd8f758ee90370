import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './root.mjs';

const addressLine = /^District Atlas is at (http:\/\/\S+)$/;

/**
 * Starts the local web host and waits for its address.
 * @param {readonly string[]} words options and packs for it
 * @returns {Promise<{ address: string, stop: () => void, ended: Promise<number> }>}
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
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = addressLine.exec(line)?.[1];
      if (address === undefined) console.log(line);
      else resolve({ address, stop: () => child.kill('SIGTERM'), ended });
    });
  });
}
