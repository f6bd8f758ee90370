import { createHttpTransport } from '../../contract/http-transport';
import type { Transport } from '../../contract/host';
import { wireMediaType } from '../../contract/wire';

/** The largest body that a browser still sends after the page is gone. */
const largestKeptAlive = 60_000;

/** The carrier to the local web host that served this page. Small calls arrive even when the page closes behind them. */
export function createPageTransport(): Transport {
  return createHttpTransport(async (path, frame) => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': wireMediaType },
      body: frame,
      credentials: 'same-origin',
      keepalive: frame.byteLength <= largestKeptAlive,
    });
    if (!response.ok) throw new Error(`The host answered ${response.status} to ${path}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
}
