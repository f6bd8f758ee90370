import { bridgeName } from '../../contract/bridge';
import type { Bridge } from '../../contract/bridge';
import { createClient } from '../../contract/create-client';
import type { Host, Transport } from '../../contract/host';
import type { OperationName } from '../../contract/operations';
import { createPageTransport } from './http-transport';

/** The host of this page: the desktop shell's bridge where there is one, else the web host that served it. */
export function connectHost(page: Window): Host {
  const bridge = (page as unknown as Readonly<Record<string, Bridge | undefined>>)[bridgeName];
  const overBridge = (carrier: Bridge): Transport => {
    return (operation, input) => carrier.invoke(operation as OperationName, input);
  };
  return createClient(bridge === undefined ? createPageTransport() : overBridge(bridge));
}
