import { createContext, runInContext } from 'node:vm';
import type { BrowserWindowConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { bridgeChannel, bridgeName } from '../../../src/contract/bridge';
import { operationNames } from '../../../src/contract/operation-names';
import { contentSecurityPolicy } from '../../../src/host/interface/content-security-policy';
import { windowOptions } from '../../../src/main/window-options';
import { builtInterface, readText } from './built-files';

const mainBundle = readText('dist/main/main.js');
const page = windowOptions(
  { preload: '/preload.cjs', icon: '/icon.png' },
  { x: 0, y: 0, width: 1, height: 1 },
).webPreferences;
const holds = (pattern: RegExp) => pattern.test(mainBundle);
const count = (pattern: RegExp) => mainBundle.match(pattern)?.length ?? 0;

/** What the built preload exposes, on an Electron that only remembers what it is asked. */
function runPreload() {
  const exposed = new Map<string, unknown>();
  const invoke = vi.fn<(channel: string, ...words: unknown[]) => Promise<unknown>>(() =>
    Promise.resolve('answer'),
  );
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) },
    ipcRenderer: { invoke },
  };
  const required: string[] = [];
  const require = (name: string) => {
    required.push(name);
    return name === 'electron' ? electron : undefined;
  };
  runInContext(readText('dist/preload/preload.cjs'), createContext({ require, exports: {}, module: {} }));
  return { exposed, invoke, required };
}

/** Electron's security checklist, by its own numbers: https://www.electronjs.org/docs/latest/tutorial/security */
describe('the checklist', () => {
  test('1: only content of the app itself is loaded', () => {
    expect(count(/\.loadURL\(/g)).toBe(1);
    expect(holds(/\.loadURL\(appAddress\)/)).toBe(true);
    for (const [name, text] of builtInterface()) {
      const loads = name.endsWith('.html')
        ? /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//
        : /\bsrc\s*=\s*["'`](?:https?:)?\/\//;
      expect(loads.test(text), name).toBe(false);
      expect(/url\(\s*["']?(?:https?:)?\/\//.test(text), name).toBe(false);
      expect(/\bimport\(\s*["'`]https?:/.test(text), name).toBe(false);
    }
  });

  test('2: the page has no Node', () => {
    const { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = page ?? {};
    expect([nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('3: the bridge lives in a context of its own', () => {
    expect(page?.contextIsolation).toBe(true);
  });

  test('4: the page is sandboxed, and so is any other', () => {
    expect(page?.sandbox).toBe(true);
    expect(holds(/app\.enableSandbox\(\)/)).toBe(true);
  });

  test('5: permissions are denied (test/unit/main/guard.test.ts) on the session that the window uses', () => {
    expect(holds(/guardSession\(session\.defaultSession\)/)).toBe(true);
    expect(page).not.toHaveProperty('session');
    expect(page).not.toHaveProperty('partition');
  });

  test('6: the web’s own security is on', () => {
    expect(page?.webSecurity).toBe(true);
    expect(holds(/disable-web-security|bypassCSP|corsEnabled/)).toBe(false);
  });

  test('7: the policy allows the app’s own files only, without inline script, inline style or eval', () => {
    const directives = new Map(
      contentSecurityPolicy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('style-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self'");
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(directives.get(name)).toBe("'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
    for (const [name, text] of builtInterface()) {
      if (!name.endsWith('.html')) continue;
      expect(text).not.toMatch(/<style|\sstyle=|\son\w+=/);
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/);
    }
  });

  test('8: no insecure content in a secure page', () => {
    expect(page?.allowRunningInsecureContent).toBe(false);
  });

  test('9 and 10: no experimental features', () => {
    expect(page?.experimentalFeatures).toBe(false);
    expect(page).not.toHaveProperty('enableBlinkFeatures');
    expect(holds(/enable-blink-features|enable-experimental/)).toBe(false);
  });

  test('11 and 12: no embedded pages', () => {
    expect(page?.webviewTag).toBe(false);
    expect(holds(/will-attach-webview/)).toBe(true);
    for (const [name, text] of builtInterface()) expect(/allowpopups/.test(text), name).toBe(false);
  });

  test('13 and 14: every page of the app is kept from navigating and opening windows', () => {
    expect(
      holds(/app\.on\("web-contents-created", \(_event, contents\) => guardContents\(contents\)\)/),
    ).toBe(true);
    expect(count(/new BrowserWindow\(/g)).toBe(1);
  });

  test('15: nothing is opened outside of the app', () => {
    expect(holds(/openExternal|openPath/)).toBe(false);
    const asked = [...mainBundle.matchAll(/\bshell\.(\w+)/g)].map(([, name]) => name);
    // Shows a folder of the library in the file manager; it opens nothing.
    expect(asked).toEqual(['showItemInFolder']);
  });

  test('16: Electron is of this year, and the lock file holds that very version', () => {
    const wanted = (JSON.parse(readText('package.json')) as { devDependencies: Record<string, string> })
      .devDependencies;
    const lock = JSON.parse(readText('package-lock.json')) as {
      packages: Record<string, { version: string }>;
    };
    expect(wanted['electron']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages['node_modules/electron']?.version).toBe(wanted['electron']);
    expect(Number(wanted['electron']?.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  test('17: there is one channel, and its handler checks the sender (test/unit/main/handle-calls.test.ts)', () => {
    expect(count(/ipcMain\.handle\(/g)).toBe(1);
    expect(count(/ipcMain\.(?:on|once|handleOnce)\(/g)).toBe(0);
    expect(holds(/ipcMain\.handle\(bridgeChannel, \(event, operation, input\) => isTrustedSender\(/)).toBe(
      true,
    );
  });

  test('18: the interface has a scheme of its own instead of file:', () => {
    expect(holds(/\.loadFile\(|file:\/\//)).toBe(false);
    expect(
      holds(
        /registerSchemesAsPrivileged\(\[\{\s*scheme: "app",\s*privileges: \{\s*standard: true,\s*secure: true\s*\}/,
      ),
    ).toBe(true);
    expect(holds(/bypassCSP|allowServiceWorkers|supportFetchAPI: true/)).toBe(false);
  });

  test('19: fuses are set (npm run package:check reads them back from the executable)', () => {
    const fuses = readText('electron-builder.yml').split('electronFuses:')[1]?.split(/\n\S/)[0] ?? '';
    const lines = fuses.split('\n').map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'runAsNode: false',
        'enableNodeOptionsEnvironmentVariable: false',
        'enableNodeCliInspectArguments: false',
        'enableEmbeddedAsarIntegrityValidation: true',
        'onlyLoadAppFromAsar: true',
        'grantFileProtocolExtraPrivileges: false',
      ]),
    );
  });

  test('20: the page gets one function, and that carries named operations on one channel only', async () => {
    const { exposed, invoke, required } = runPreload();
    expect(required).toEqual(['electron']);
    expect([...exposed.keys()]).toEqual([bridgeName]);
    const api = exposed.get(bridgeName) as Record<string, (...words: unknown[]) => Promise<unknown>>;
    expect(Object.keys(api)).toEqual(['invoke']);
    for (const name of operationNames) expect(await api['invoke']?.(name, {}, 'extra')).toBe('answer');
    expect(invoke.mock.calls).toEqual(operationNames.map((name) => [bridgeChannel, name, {}]));
    for (const name of ['deleteEverything', '__proto__', 'toString', '', null, {}, [operationNames[0]]]) {
      await expect(api['invoke']?.(name, {})).rejects.toThrow('does not know this operation');
    }
    expect(invoke).toHaveBeenCalledTimes(operationNames.length);
  });
});

test('the window’s options hold nothing that this list has not looked at', () => {
  const known: readonly (keyof NonNullable<BrowserWindowConstructorOptions['webPreferences']>)[] = [
    'preload',
    'contextIsolation',
    'sandbox',
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'webSecurity',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'webviewTag',
    'navigateOnDragDrop',
    'spellcheck',
  ];
  expect(Object.keys(page ?? {}).sort()).toEqual([...known].sort());
  expect([page?.navigateOnDragDrop, page?.spellcheck]).toEqual([false, false]);
});

test('nothing of the app reports, updates or fetches on its own', () => {
  expect(holds(/autoUpdater|crashReporter|net\.fetch|net\.request/)).toBe(false);
  expect(holds(/host-resolver-rules/)).toBe(true);
  for (const bundle of ['dist/main/main.js', 'dist/web/main.js']) {
    const text = readText(bundle);
    expect(/from "(?:node:)?(?:https|http2|dns|dgram|tls)"/.test(text), bundle).toBe(false);
    expect(/\bfetch\(/.test(text), bundle).toBe(false);
  }
});

test('the worker that reads given files has no way out: no network, no other program', () => {
  const worker = readText('dist/worker/worker.cjs');
  const required = [...worker.matchAll(/\brequire\("(?:node:)?([^"]+)"\)/g)].map(([, name]) => name);
  const known = ['worker_threads', 'fs', 'crypto', 'stream', 'module'];
  expect(required.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});
