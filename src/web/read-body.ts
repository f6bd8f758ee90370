import type { IncomingMessage } from 'node:http';

/** The largest request that is read: a drawing of the contract's largest size, and room for its frame. */
export const maximumBodyBytes = 100 * 1024 * 1024;

/** The body of a request, or null as soon as it is known to be larger than the limit. */
export async function readBody(
  request: IncomingMessage,
  limit = maximumBodyBytes,
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
