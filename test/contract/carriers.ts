import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createClient } from '../../src/contract/create-client';
import { createDispatcher } from '../../src/contract/create-dispatcher';
import type { Host, Transport } from '../../src/contract/host';
import { createHttpTransport } from '../../src/contract/http-transport';
import { keyHeader } from '../../src/contract/web-door';
import { wireMediaType } from '../../src/contract/wire';
import { startWebHost } from '../../src/web/start-web-host';

/** A client at one end of a real carrier, the host at the other. */
export interface Carrier {
  readonly client: Host;
  readonly transport: Transport;
  readonly close: () => Promise<void>;
}

export type OpenCarrier = (host: Host) => Promise<Carrier>;

const openMemory: OpenCarrier = (host) => {
  const transport = createDispatcher(host);
  return Promise.resolve({ client: createClient(transport), transport, close: () => Promise.resolve() });
};

/** The algorithm that Electron's own channel uses between the page and the main process. */
const openStructuredClone: OpenCarrier = (host) => {
  const dispatch = createDispatcher(host);
  const { port1, port2 } = new MessageChannel();
  port2.on('message', ({ id, operation, input }: { id: number; operation: string; input: unknown }) => {
    void dispatch(operation, input).then((reply) => port2.postMessage({ id, reply }));
  });
  const transport = callOver(port1);
  const close = () => {
    port1.close();
    return Promise.resolve();
  };
  return Promise.resolve({ client: createClient(transport), transport, close });
};

function callOver(port: MessagePort): Transport {
  const waiting = new Map<number, (reply: unknown) => void>();
  let lastId = 0;
  port.on('message', ({ id, reply }: { id: number; reply: unknown }) => waiting.get(id)?.(reply));
  return (operation, input) =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      port.postMessage({ id: lastId, operation, input });
    });
}

const openHttp: OpenCarrier = async (host) => {
  const webHost = await startWebHost({
    files: new Map(),
    dispatch: createDispatcher(host),
    port: 0,
    reportBug: () => undefined,
  });
  const origin = `http://${webHost.access.authority}`;
  const transport = createHttpTransport(async (path, frame) => {
    const response = await fetch(origin + path, {
      method: 'POST',
      headers: { 'Content-Type': wireMediaType, [keyHeader]: webHost.access.key },
      body: frame,
    });
    if (!response.ok) throw new Error(`The web host answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
  return { client: createClient(transport), transport, close: webHost.close };
};

export const carriers: readonly (readonly [string, OpenCarrier])[] = [
  ['memory', openMemory],
  ['structured clone', openStructuredClone],
  ['HTTP', openHttp],
];
