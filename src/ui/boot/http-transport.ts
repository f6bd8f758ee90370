import { createHttpTransport } from '../../contract/http-transport';
import type { Transport } from '../../contract/host';
import { keyHeader } from '../../contract/web-door';
import { wireMediaType } from '../../contract/wire';

/** The largest body that a browser still sends after the page is gone. */
const largestKeptAlive = 60_000;

/**
 * The carrier to the local web host that served this page. Small calls arrive even when the page closes behind them.
 *
 * @param key the key of the host's launch
 */
export function createPageTransport(key: string): Transport {
  return createHttpTransport(async (path, frame) => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': wireMediaType, [keyHeader]: key },
      body: frame,
      credentials: 'omit',
      keepalive: frame.byteLength <= largestKeptAlive,
    });
    if (!response.ok) throw new Error(`The host answered ${response.status} to ${path}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
}
