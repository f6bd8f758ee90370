import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findElectron } from '../../../scripts/lib/electron-runtime.mjs';
import { hasDisplay } from '../../../scripts/lib/has-display.mjs';
import { bridgeName } from '../../../src/contract/bridge';

const executablePath = findElectron();
const reasonToSkip =
  executablePath === null
    ? 'the Electron runtime is not installed'
    : hasDisplay()
      ? null
      : 'there is no display';
if (reasonToSkip !== null) console.log(`The desktop app is not tested, because ${reasonToSkip}.`);

describe.skipIf(reasonToSkip !== null)('the desktop app', () => {
  let settings: string;
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    settings = mkdtempSync(join(tmpdir(), 'district-atlas-desktop-'));
    app = await _electron.launch({
      executablePath: executablePath ?? '',
      args: ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...(process.env as Record<string, string>), DISTRICT_ATLAS_SETTINGS: settings },
    });
    page = await app.firstWindow();
    await page.locator('canvas').first().waitFor();
  });
  afterAll(async () => {
    await app.close();
    rmSync(settings, { recursive: true, force: true });
  });

  test('opens the interface under its own scheme', () => {
    expect(page.url()).toBe('app://district-atlas/');
  });

  test('gives the page one function and no Node', async () => {
    const seen = await page.evaluate((name) => {
      const scope = window as unknown as Record<string, unknown>;
      return [Object.keys(scope[name] as object), typeof scope['require'], typeof scope['process']];
    }, bridgeName);
    expect(seen).toEqual([['invoke'], 'undefined', 'undefined']);
  });

  test('answers calls, and refuses unknown ones', async () => {
    const reply = await page.evaluate(async (name) => {
      const bridge = (
        window as unknown as Record<string, { invoke: (...words: unknown[]) => Promise<unknown> }>
      )[name];
      const unknown = await bridge?.invoke('deleteEverything', {}).catch(() => 'refused');
      return [await bridge?.invoke('describeHost', {}), unknown];
    }, bridgeName);
    expect(reply).toMatchObject([{ ok: true, value: { carrier: 'electron' } }, 'refused']);
  });

  test('stays where it is', async () => {
    await page.evaluate(() => {
      window.open('https://example.org/');
      location.href = 'https://example.org/';
    });
    await page.waitForTimeout(500);
    expect(page.url()).toBe('app://district-atlas/');
    expect(app.windows()).toHaveLength(1);
  });

  test('reaches no network', async () => {
    const reached = await page.evaluate(() =>
      fetch('https://example.org/', { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
  });
});
