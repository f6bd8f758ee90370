import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../contract/host';
import { oneTimeAddress } from '../contract/web-door';
import type { InterfaceFiles } from '../host/interface/interface-files';
import { refuse, sendAnswer } from './answer';
import { answerRequest } from './answer-request';
import { makeSecret, type Access } from './access';
import { createOneTimeCode } from './one-time-code';

export interface WebHostOptions {
  readonly files: InterfaceFiles;
  readonly dispatch: Transport;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Called with what a bug threw while a request was answered. */
  readonly reportBug: (error: unknown) => void;
  /** Called when the one-time address was used, with the one that takes its place. */
  readonly addressSpent?: (next: string) => void;
}

export interface WebHost {
  /** The address that opens the app next, once. */
  readonly address: () => string;
  readonly access: Access;
  /** Stops listening and drops what is open. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the interface and its operations on 127.0.0.1 only, behind a key made for this launch.
 *
 * @throws the operating system's error when the port is taken.
 */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const access = { key: makeSecret(), authority: '' };
  const code = createOneTimeCode((next) => options.addressSpent?.(oneTimeAddress(access.authority, next)));
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000, maxHeaderSize: 16_384 });
  const context = { access, code, files: options.files, dispatch: options.dispatch };
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
    address: () => oneTimeAddress(access.authority, code.current()),
    access,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
