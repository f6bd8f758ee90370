import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/find-chromium.mjs';
import { contentSecurityPolicy } from '../../../src/host/interface/content-security-policy';
import { startBuiltHost, type RunningHost } from './running-host';

let host: RunningHost;
let browser: Browser;
let evil: Server;
const toldToEvil: IncomingHttpHeaders[] = [];

beforeAll(async () => {
  host = await startBuiltHost();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args });
  evil = createServer((request, response) => {
    toldToEvil.push(request.headers);
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Another site</title>');
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  evil.close();
  expect(await host.stop()).toBe(0);
});

/** Opens the app and collects what the browser complains of and asks for. */
async function openApp(): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  await page.goto(await host.nextAddress());
  await page.locator('.app[data-ready="true"]').waitFor();
  await page.waitForLoadState('networkidle');
  return { page, complaints, requests };
}

test('the app runs under its policy without a complaint, and asks its own host only', async () => {
  const { page, complaints, requests } = await openApp();
  expect(complaints).toEqual([]);
  expect(requests.length).toBeGreaterThan(3);
  const elsewhere = requests.filter(
    (url) => !url.startsWith(`${host.origin}/`) && !/^(data|blob):/.test(url),
  );
  expect(elsewhere).toEqual([]);
  const response = await page.reload();
  expect(response?.headers()['content-security-policy']).toBe(contentSecurityPolicy);
  await page.context().close();
});

test('the way in leaves no trace: no code in the address, no cookie, nothing that outlives the window', async () => {
  const { page } = await openApp();
  expect(page.url()).toBe(`${host.origin}/`);
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, Object.keys(sessionStorage)]);
  expect(kept).toEqual(['', 0, ['district-atlas-key']]);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

test('another server of this machine learns nothing from the same browser, neither by header nor by storage', async () => {
  const { page } = await openApp();
  const key = await page.evaluate(() => sessionStorage.getItem('district-atlas-key'));
  expect(key).toMatch(/^[\w-]{43}$/);
  toldToEvil.length = 0;
  await page.goto(originOf(evil));
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  expect(toldToEvil.length).toBeGreaterThan(0);
  expect(toldToEvil.map(({ cookie }) => cookie)).toEqual(toldToEvil.map(() => undefined));
  expect(JSON.stringify(toldToEvil)).not.toContain(key);
  expect(JSON.stringify(toldToEvil)).not.toContain(host.origin);
  await page.context().close();
});

test('an address opens one window, once: a second use says what to do, and the address printed next opens it', async () => {
  const context = await browser.newContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  const address = await host.nextAddress();
  await first.goto(address);
  await first.locator('.app[data-ready="true"]').waitFor();
  await second.goto(address);
  const refusal = second.getByRole('main');
  await refusal.getByRole('heading', { name: 'This address does not open District Atlas' }).waitFor();
  expect(await refusal.innerText()).toContain('Open the address that stands last in the terminal');
  await second.goto(await host.nextAddress());
  await second.locator('.app[data-ready="true"]').waitFor();
  await context.close();
});

test('a reload keeps the window open, and its spent address does no harm there', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const address = await host.nextAddress();
  await page.goto(address);
  await page.locator('.app[data-ready="true"]').waitFor();
  await page.reload();
  await page.locator('.app[data-ready="true"]').waitFor();
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('.app[data-ready="true"]').waitFor();
  await context.close();
});

test('to fetch an address without showing it, as a browser may ahead of a click, does not spend it', async () => {
  const address = await host.nextAddress();
  for (const purpose of ['prefetch', 'prefetch;prerender'])
    expect((await fetch(address, { headers: { 'Sec-Purpose': purpose } })).status).toBe(200);
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('.app[data-ready="true"]').waitFor();
  await page.close();
});

test('without a code there is no app, and a key of an earlier launch opens nothing', async () => {
  const page = await browser.newPage();
  await page.goto(host.origin);
  const refusal = page.getByRole('heading', { name: 'This address does not open District Atlas' });
  await refusal.waitFor();
  await page.evaluate(() => sessionStorage.setItem('district-atlas-key', 'A'.repeat(43)));
  await page.reload();
  await refusal.waitFor();
  expect(await page.locator('.app').count()).toBe(0);
  await page.close();
});

test('a browser is sent in by a file that only this person reads, and that is gone once it was used', async () => {
  const own = await startBuiltHost();
  const code = new URL(await own.nextAddress()).hash;
  if (process.platform !== 'win32') {
    expect((statSync(own.page).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(dirname(own.page)).mode & 0o777).toString(8)).toBe('700');
  }
  expect(readFileSync(own.page, 'utf8')).toContain(code);
  if (process.platform === 'linux')
    expect(readFileSync(`/proc/${own.processId}/cmdline`, 'utf8')).not.toContain(code.slice(1));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(own.page).href);
  await page.locator('.app[data-ready="true"]').waitFor();
  expect(page.url()).toBe(`${own.origin}/`);
  expect(existsSync(dirname(own.page))).toBe(false);
  await page.close();
  expect(await own.stop()).toBe(0);
});

test('the file that nobody used is gone when the host ends', async () => {
  const own = await startBuiltHost();
  expect(existsSync(own.page)).toBe(true);
  expect(await own.stop()).toBe(0);
  expect(existsSync(dirname(own.page))).toBe(false);
});

test('what an injection would try is blocked: inline script, handler, style, eval, calls and pictures from elsewhere', async () => {
  const { page } = await openApp();
  const outcome = await page.evaluate(async (elsewhere) => {
    const marks = window as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="x" onerror="window.handled = true"><p style="position:fixed">x</p>';
    document.body.append(holder);
    await new Promise((resolve) => holder.querySelector('img')!.addEventListener('error', resolve));
    const blocked = async (attempt: () => unknown) => {
      try {
        await attempt();
        return false;
      } catch {
        return true;
      }
    };
    const picture = new Image();
    const pictureBlocked = new Promise((resolve) => {
      picture.onerror = () => resolve(true);
      picture.onload = () => resolve(false);
    });
    picture.src = `${elsewhere}/x.png`;
    return {
      injected: marks['injected'],
      handled: marks['handled'],
      styled: getComputedStyle(holder.querySelector('p')!).position,
      eval: await blocked(() => (0, eval)('1')),
      call: await blocked(() => fetch(`${elsewhere}/`, { mode: 'no-cors' })),
      picture: await pictureBlocked,
    };
  }, originOf(evil));
  expect(outcome).toEqual({
    injected: undefined,
    handled: undefined,
    styled: 'static',
    eval: true,
    call: true,
    picture: true,
  });
  await page.context().close();
});

test('another site in the same browser reaches nothing: no call, no file, no frame', async () => {
  const { page } = await openApp();
  const other = await page.context().newPage();
  const answers: number[] = [];
  other.on('response', (response) => {
    if (response.url().startsWith(host.origin)) answers.push(response.status());
  });
  await other.goto(originOf(evil));
  const reached = await other.evaluate(async (origin) => {
    const attempt = async (options: RequestInit) => {
      try {
        return (await fetch(`${origin}/api/listPacks`, { credentials: 'include', ...options })).type;
      } catch {
        return 'blocked';
      }
    };
    const frame = document.createElement('iframe');
    frame.src = `${origin}/`;
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    return [
      await attempt({
        method: 'POST',
        headers: { 'Content-Type': 'application/vnd.district-atlas.frame' },
        body: 'x',
      }),
      await attempt({ method: 'GET' }),
      await attempt({ method: 'POST', body: 'x', mode: 'no-cors' }),
    ];
  }, host.origin);
  expect(reached).toEqual(['blocked', 'blocked', 'blocked']);
  expect(answers.filter((status) => status < 400)).toEqual([]);
  await page.context().close();
});

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
