import type { Session, WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { guardContents, guardSession } from '../../../src/main/guard';

/** A session that remembers what is set on it. */
function rememberSession() {
  const set = {
    permissionRequest: vi.fn<Session['setPermissionRequestHandler']>(),
    permissionCheck: vi.fn<Session['setPermissionCheckHandler']>(),
    device: vi.fn<Session['setDevicePermissionHandler']>(),
    spelling: vi.fn(),
    on: vi.fn(),
    beforeRequest: vi.fn(),
  };
  guardSession({
    setPermissionRequestHandler: set.permissionRequest,
    setPermissionCheckHandler: set.permissionCheck,
    setDevicePermissionHandler: set.device,
    setSpellCheckerEnabled: set.spelling,
    on: set.on,
    webRequest: { onBeforeRequest: set.beforeRequest },
  } as unknown as Session);
  return set;
}

test('every permission and device is denied', () => {
  const { permissionRequest, permissionCheck, device } = rememberSession();
  const decide = vi.fn();
  const anything = {} as never;
  permissionRequest.mock.calls[0]?.[0]?.(anything, 'geolocation', decide, anything);
  expect(decide).toHaveBeenCalledExactlyOnceWith(false);
  expect(
    permissionCheck.mock.calls[0]?.[0]?.(anything, 'clipboard-read', 'app://district-atlas', anything),
  ).toBe(false);
  expect(device.mock.calls[0]?.[0]?.(anything)).toBe(false);
});

test('only the app’s own addresses are loaded, and no dictionaries', () => {
  const { beforeRequest, spelling } = rememberSession();
  const listener = beforeRequest.mock.calls[0]?.[0] as (
    details: { url: string },
    decide: (answer: unknown) => void,
  ) => void;
  const decisions = ['app://district-atlas/', 'https://example.org/tile.png'].map((url) => {
    const decide = vi.fn();
    listener({ url }, decide);
    return decide.mock.calls[0]?.[0] as unknown;
  });
  expect(decisions).toEqual([{ cancel: false }, { cancel: true }]);
  expect(spelling).toHaveBeenCalledWith(false);
});

test('the page stays where it is: no navigation, redirect, embedded page, window or download', () => {
  const handlers = new Map<string, (event: { preventDefault: () => void }) => void>();
  const open = vi.fn<WebContents['setWindowOpenHandler']>();
  const on = (name: string, handler: (event: { preventDefault: () => void }) => void) =>
    handlers.set(name, handler);
  guardContents({ on, setWindowOpenHandler: open } as unknown as WebContents);
  const { on: onSession } = rememberSession();
  handlers.set(
    'will-download',
    (onSession.mock.calls.find(([name]) => name === 'will-download') as never)[1],
  );
  const names = [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'will-download',
  ];
  expect([...handlers.keys()].sort()).toEqual([...names].sort());
  for (const handler of handlers.values()) {
    const preventDefault = vi.fn();
    handler({ preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  }
  expect(open.mock.calls[0]?.[0]({ url: 'https://example.org/' } as never)).toEqual({ action: 'deny' });
});
