import type { BrowserWindow, IpcMain } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { bridgeChannel } from '../../../src/contract/bridge';
import { handleCalls } from '../../../src/main/handle-calls';
import { isTrustedSender } from '../../../src/main/trusted-sender';

const ours = { address: 'app://district-atlas/', isTopFrame: true, isAppWindow: true };

test.each([
  ['the app’s own page', ours, true],
  ['a place inside it', { ...ours, address: 'app://district-atlas/index.html#x' }, true],
  ['a frame inside it', { ...ours, isTopFrame: false }, false],
  ['another window', { ...ours, isAppWindow: false }, false],
  ['another host of the scheme', { ...ours, address: 'app://evil/' }, false],
  ['a host that begins like ours', { ...ours, address: 'app://district-atlas.evil/' }, false],
  ['a website', { ...ours, address: 'https://district-atlas/' }, false],
  ['a file', { ...ours, address: 'file:///app://district-atlas/' }, false],
  ['an empty page', { ...ours, address: 'about:blank' }, false],
  ['a frame that is gone', null, false],
])('a call from %s is trusted: %#', (_title, sender, trusted) => {
  expect(isTrustedSender(sender)).toBe(trusted);
});

describe('the channel', () => {
  const contents = {};
  const dispatch = vi.fn(() => Promise.resolve('answer'));

  /** The handlers that the app registers, on an Electron that only remembers them. */
  function register() {
    const handlers = new Map<string, (...words: unknown[]) => unknown>();
    const ipcMain = {
      handle: (channel: string, handler: (...words: unknown[]) => unknown) => handlers.set(channel, handler),
    };
    handleCalls(
      ipcMain as unknown as IpcMain,
      dispatch,
      () => ({ webContents: contents }) as unknown as BrowserWindow,
    );
    return handlers;
  }

  test('is the only one', () => {
    expect([...register().keys()]).toEqual([bridgeChannel]);
  });

  test('dispatches calls of the page', async () => {
    const event = { sender: contents, senderFrame: { url: 'app://district-atlas/', parent: null } };
    expect(await register().get(bridgeChannel)?.(event, 'listPacks', {})).toBe('answer');
    expect(dispatch).toHaveBeenLastCalledWith('listPacks', {});
  });

  test.each([
    ['a frame', { sender: contents, senderFrame: { url: 'app://district-atlas/', parent: {} } }],
    ['another window', { sender: {}, senderFrame: { url: 'app://district-atlas/', parent: null } }],
    ['a website', { sender: contents, senderFrame: { url: 'https://evil.example/', parent: null } }],
    ['a frame that is gone', { sender: contents, senderFrame: null }],
  ])('refuses a call from %s without dispatching it', async (_title, event) => {
    dispatch.mockClear();
    expect(await register().get(bridgeChannel)?.(event, 'listPacks', {})).toMatchObject({
      ok: false,
      error: { code: 'sender' },
    });
    expect(dispatch).not.toHaveBeenCalled();
  });
});
