import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { test as base } from '@playwright/test';
import { build } from 'vite';

const origin = 'http://map-harness.test';
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  ttf: 'font/ttf',
  png: 'image/png',
};

type Files = ReadonlyMap<string, string | Uint8Array>;

async function buildHarness(): Promise<Files> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = new Map<string, string | Uint8Array>();
  for (const output of outputs) {
    if (!('output' in output)) throw new Error('The harness was not built.');
    for (const file of output.output)
      files.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
  }
  return files;
}

/** The harness page with every request answered from memory. */
export interface HarnessPage {
  readonly page: Page;
  /** Addresses asked for beyond the harness's own files. */
  readonly foreignRequests: readonly string[];
}

let built: Promise<Files> | undefined;

/** Playwright's test with the map's harness page open. */
export const test = base.extend<{ harness: HarnessPage }>({
  harness: async ({ page }, use) => {
    built ??= buildHarness();
    const files = await built;
    const foreignRequests: string[] = [];
    await page.route('**/*', (route) => {
      const address = new URL(route.request().url());
      const name = address.pathname === '/' ? 'index.html' : address.pathname.slice(1);
      const body = address.origin === origin ? files.get(name) : undefined;
      if (body === undefined) {
        foreignRequests.push(address.href);
        return route.abort();
      }
      const contentType = contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return route.fulfill({ contentType, body: typeof body === 'string' ? body : Buffer.from(body) });
    });
    await page.goto(origin);
    await page.waitForFunction(() => 'harness' in window);
    await use({ page, foreignRequests });
  },
});
