import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../contract/host';
import type { InterfaceFiles } from '../host/interface/interface-files';
import { refuse, sendAnswer } from './answer';
import { answerRequest } from './answer-request';
import type { Access } from './access';

export interface WebHostOptions {
  readonly files: InterfaceFiles;
  readonly dispatch: Transport;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Called with what a bug threw while a request was answered. */
  readonly reportBug: (error: unknown) => void;
}

export interface WebHost {
  /** The address to open, with this launch's token. */
  readonly address: string;
  readonly access: Access;
  /** Stops listening and drops what is open. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the interface and its operations on 127.0.0.1 only, behind a token made for this launch.
 *
 * @throws the operating system's error when the port is taken.
 */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const token = randomBytes(32).toString('base64url');
  const access = { token, authority: '' };
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000, maxHeaderSize: 16_384 });
  const context = { access, files: options.files, dispatch: options.dispatch };
  server.on('request', (request, response) => {
    answerRequest(request, context)
      .catch((error: unknown) => {
        if (!request.destroyed || request.complete) options.reportBug(error);
        return refuse(500, 'The app made a mistake of its own.');
      })
      .then((answer) => sendAnswer(response, answer), options.reportBug);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: options.port, exclusive: true }, resolve);
  });
  access.authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${access.authority}/?token=${token}`,
    access,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
