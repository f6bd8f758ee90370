import { connect } from 'node:net';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { encodeWire } from '../../../src/contract/wire';
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

/** Sends one call of `openPack` with exactly these header lines, which Node's own client would tidy; gives the status. */
export function sendLines(host: WebHost, headers: readonly (readonly [string, string])[]): Promise<number> {
  const [hostname, port] = host.access.authority.split(':');
  const body = encodeWire({ id: 'made-up' });
  const lines = [
    'POST /api/openPack HTTP/1.1',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${body.byteLength}`,
    'Connection: close',
  ];
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      socket.write(body);
    });
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
  });
}
