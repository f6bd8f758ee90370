import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import { bridgeChannel } from '../contract/bridge';
import type { Transport } from '../contract/host';
import { failReply } from '../contract/reply';
import { isTrustedSender, type Sender } from './trusted-sender';

/** Answers every call of the interface on the app's one channel, each after its sender was checked. */
export function handleCalls(
  ipcMain: IpcMain,
  dispatch: Transport,
  appWindow: () => BrowserWindow | null,
): void {
  ipcMain.handle(bridgeChannel, (event, operation: unknown, input: unknown) =>
    isTrustedSender(senderOf(event, appWindow()))
      ? dispatch(String(operation), input)
      : failReply('sender', 'Calls from other pages are refused.'),
  );
}

function senderOf(event: IpcMainInvokeEvent, appWindow: BrowserWindow | null): Sender | null {
  const frame = event.senderFrame;
  if (frame === null) return null;
  return {
    address: frame.url,
    isTopFrame: frame.parent === null,
    isAppWindow: appWindow !== null && event.sender === appWindow.webContents,
  };
}
