import type { Transport } from './host';
import { failReply } from './reply';
import { decodeWire, encodeWire } from './wire';

/** Posts a frame to a path of the web host and resolves with the frame that came back; rejects when none does. */
export type PostFrame = (path: string, frame: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** The largest frame that the web host reads: a drawing of the contract's largest size, and room for its frame. */
export const largestFrameBytes = 100 * 1024 * 1024;

/** Only the files of a pack can be more; a pack of the list goes by its id. */
const tooLarge = failReply(
  'request-size',
  'This pack was opened from files of more than 100 MB, which the window cannot hand over. Start the app with it (npm start -- PACK, the path of its folder or .zip), open it from the list and try again.',
);

/**
 * The carrier between the interface and the local web host: `POST /api/<operation>` with a frame each way. What the host
 * would not read is not sent; it is answered with the error `request-size`.
 */
export function createHttpTransport(post: PostFrame, limit = largestFrameBytes): Transport {
  return async (operation, input) => {
    const frame = encodeWire(input);
    return frame.byteLength > limit
      ? tooLarge
      : decodeWire(await post(`/api/${encodeURIComponent(operation)}`, frame));
  };
}
