import type { IncomingMessage } from 'node:http';
import { largestFrameBytes } from '../contract/http-transport';

/** The body of a request, or null as soon as it is known to be larger than the limit. */
export async function readBody(
  request: IncomingMessage,
  limit = largestFrameBytes,
): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
