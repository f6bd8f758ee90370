import type { ServerResponse } from 'node:http';
import { securityHeaders } from '../host/interface/content-security-policy';

/** What is sent back for a request, before the headers that every answer carries. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A refusal in one sentence. Its connection is closed, whether the request was read to its end or not. */
export const refuse = (
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...headers,
  },
  body: Buffer.from(`${sentence}\n`),
});

/** Sends an answer with the security headers. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': body.byteLength });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
