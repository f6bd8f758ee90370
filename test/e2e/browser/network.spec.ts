import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, test } from '@playwright/test';
import { searchFor, waitForMap } from './app/atlas-page';
import { startBuiltWebHost } from './app/web-host';

test('a proxy sees not one request while the app is used', async ({ launchOptions }) => {
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const host = await startBuiltWebHost();
  const browser = await chromium.launch({
    ...launchOptions,
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' },
  });
  try {
    const page = await browser.newPage();
    await page.goto(await host.nextAddress());
    await waitForMap(page);
    await searchFor(page, 'Koreatown');
    for (const checkbox of await page.getByRole('checkbox', { name: /^Show / }).all()) await checkbox.click();
    await page.getByRole('button', { name: 'Show Change' }).click();
    await page.getByRole('button', { name: 'Export…' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Save / }).click();
    await downloading;
    expect(seen).toEqual([]);

    await page.goto('http://registrar.example/').catch(() => null);
    expect(seen, 'the proxy notices what does leave').not.toEqual([]);
  } finally {
    await browser.close();
    await host.close();
    await new Promise((resolve) => proxy.close(resolve));
  }
});
