import type { Transport } from './host';
import { decodeWire, encodeWire } from './wire';

/** Posts a frame to a path of the web host and resolves with the frame that came back; rejects when none does. */
export type PostFrame = (path: string, frame: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** The carrier between the interface and the local web host: `POST /api/<operation>` with a frame each way. */
export function createHttpTransport(post: PostFrame): Transport {
  return async (operation, input) =>
    decodeWire(await post(`/api/${encodeURIComponent(operation)}`, encodeWire(input)));
}
