import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { startBuiltWebHost, type RunningWebHost } from './web-host';

/** What happened in the page that must not happen in any test. */
interface Watch {
  readonly foreignRequests: readonly string[];
  readonly errors: readonly string[];
}

const isOwn = (address: string): boolean => /^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:|about:)/.test(address);

function watchPage(page: Page): Watch {
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.context().on('request', (request) => {
    if (!isOwn(request.url())) foreignRequests.push(request.url());
  });
  page.on('websocket', (socket) => foreignRequests.push(socket.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return { foreignRequests, errors };
}

/**
 * Playwright's test with the app open on a web host of its own. A test fails when any request leaves 127.0.0.1, or when
 * the page throws or logs an error (a breach of its content security policy is one).
 */
export const test = base.extend<{ host: RunningWebHost; atlas: Page }>({
  host: async ({}, use) => {
    const host = await startBuiltWebHost();
    await use(host);
    await host.close();
  },
  atlas: async ({ page, host }, use) => {
    const watch = watchPage(page);
    await page.goto(await host.nextAddress());
    await use(page);
    expect(watch.foreignRequests).toEqual([]);
    expect(watch.errors).toEqual([]);
  },
});

export { expect };
