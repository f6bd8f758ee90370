import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/lib/find-chromium.mjs';
import { quietOptions } from '../../scripts/lib/quiet-chromium.mjs';

const executablePath = findChromium();
if (executablePath === null) {
  throw new Error('No Chromium was found. Run npm test, or set CHROMIUM_PATH to one.');
}
const isRoot = process.getuid?.() === 0;

/** Real-browser tests. The browser's own errands are off, so that a request in a log is one of the app's. */
export default defineConfig({
  testDir: 'browser',
  outputDir: '../../test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  // Long enough for a machine that is busy with other work; nothing waits so long that goes well.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [...(isRoot ? ['--no-sandbox'] : []), ...quietOptions],
    },
  },
});
