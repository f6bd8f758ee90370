import { bridgeName } from '../../contract/bridge';
import type { Bridge } from '../../contract/bridge';
import { createClient } from '../../contract/create-client';
import type { Host, Transport } from '../../contract/host';
import type { OperationName } from '../../contract/operations';
import { enterWebHost } from './enter-web-host';
import { createPageTransport } from './http-transport';

/** The host of this page, or why there is none for it. */
type Connection =
  | { readonly kind: 'open'; readonly host: Host }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unreachable' };

/** Connects the page with the desktop shell's bridge where there is one, else with the web host that served it. */
export async function connectHost(page: Window): Promise<Connection> {
  const bridge = (page as unknown as Readonly<Record<string, Bridge | undefined>>)[bridgeName];
  if (bridge !== undefined) {
    const overBridge: Transport = (operation, input) => bridge.invoke(operation as OperationName, input);
    return { kind: 'open', host: createClient(overBridge) };
  }
  const entry = await enterWebHost(page);
  return entry.kind === 'open' ? { kind: 'open', host: createClient(createPageTransport(entry.key)) } : entry;
}
