import { chromium, type Browser, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/find-chromium.mjs';
import { contentSecurityPolicy } from '../../../src/host/interface/content-security-policy';
import { startBuiltHost, type RunningHost } from './running-host';

let host: RunningHost;
let browser: Browser;
let evil: Server;

beforeAll(async () => {
  host = await startBuiltHost();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args });
  evil = createServer((_request, response) => {
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
  await page.goto(host.address);
  await page.locator('#root > *').first().waitFor();
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

test('the token is out of reach: not in the address, not for scripts, not in storage', async () => {
  const { page } = await openApp();
  expect(page.url()).toBe(`${host.origin}/`);
  const reachable = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(reachable).toEqual(['', 0, 0]);
  await page.context().close();
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
    await new Promise((resolve) => setTimeout(resolve, 300));
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
