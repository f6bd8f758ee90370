import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const origin = 'http://map-bench.test';
const contentTypes = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png' };

/** The benchmark's page, built as the interface is, as a map from file name to content. */
export async function buildPage() {
  const { output } = await build({
    configFile: false,
    root: fileURLToPath(new URL('page/', import.meta.url)),
    logLevel: 'error',
    build: { write: false, target: 'chrome120', modulePreload: { polyfill: false } },
  });
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

/** Opens the page in a tab of its own; every request is answered from memory. */
export async function openPage(context, files) {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const body = files.get(name);
    if (body === undefined) return route.abort();
    const contentType = contentTypes[name.split('.').at(-1)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: typeof body === 'string' ? body : Buffer.from(body) });
  });
  await page.goto(origin);
  await page.waitForFunction(() => 'bench' in globalThis);
  return page;
}
