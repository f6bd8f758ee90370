import type { Transport } from './host';
import { failReply } from './reply';
import { decodeWire, encodeWire } from './wire';

/** Posts a frame to a path of the web host and resolves with the frame that came back; rejects when none does. */
export type PostFrame = (path: string, frame: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** The largest frame that the web host reads: far more than a page of 25,000 precincts comes to. */
export const largestFrameBytes = 100 * 1024 * 1024;

/** Files of a pack, which are sent where it is not on the list. */
const packTooLarge = failReply(
  'request-size',
  'This pack was opened from files of more than 100 MB, which the window cannot hand over. Start the app with it (npm start -- PACK, the path of its folder or .zip), open it from the list and try again.',
);

const pageTooLarge = failReply(
  'request-size',
  'This page has too many details for the window to hand over. Hide a layer or show fewer maps and try again.',
);

/**
 * The carrier between the interface and the local web host: `POST /api/<operation>` with a frame each way. What the host
 * would not read is not sent; it is answered with the error `request-size`.
 */
export function createHttpTransport(post: PostFrame, limit = largestFrameBytes): Transport {
  return async (operation, input) => {
    const frame = encodeWire(input);
    if (frame.byteLength > limit) return operation === 'saveExport' ? pageTooLarge : packTooLarge;
    return decodeWire(await post(`/api/${encodeURIComponent(operation)}`, frame));
  };
}
