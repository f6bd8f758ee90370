import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { WebHost } from '../../../src/web/start-web-host';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface RawRequest {
  readonly method?: string;
  /** Sent as it is, unlike fetch, which would tidy it. */
  readonly target?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Uint8Array | string;
  /** Cut the body into this many chunks without a Content-Length. */
  readonly endless?: boolean;
}

/** Sends one request with exactly these headers and this target to a running web host. */
export function sendRaw(
  host: WebHost,
  { method = 'GET', target = '/', headers = {}, body, endless }: RawRequest,
) {
  const [hostname, port] = host.access.authority.split(':');
  return new Promise<RawAnswer>((resolve, reject) => {
    const outgoing = request(
      {
        hostname,
        port,
        method,
        path: target,
        headers: { Host: host.access.authority, ...headers },
        agent: false,
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    if (endless === true) {
      const chunk = Buffer.alloc(1024 * 1024);
      const pump = () => {
        while (!outgoing.destroyed && outgoing.write(chunk));
        if (!outgoing.destroyed) outgoing.once('drain', pump);
      };
      outgoing.on('response', () => outgoing.destroy());
      pump();
    } else {
      outgoing.end(body);
    }
  });
}
