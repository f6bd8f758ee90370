import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Outcome {
  readonly log: readonly string[];
  readonly page: { readonly status: number; readonly type: string; readonly text: string };
  readonly outside: number;
  readonly host: unknown;
  readonly packs: readonly { readonly id: string }[];
  readonly files: readonly string[];
  readonly stranger: unknown;
  readonly imported: { readonly votes: unknown; readonly finished: unknown; readonly saved: unknown };
}

const settings = mkdtempSync(join(tmpdir(), 'district-atlas-main-'));
const chosen = mkdtempSync(join(tmpdir(), 'district-atlas-chosen-'));
let outcome: Outcome;

/** Runs the built main process on Node, with a stand-in for Electron that asks what the page would ask. */
beforeAll(() => {
  const standIn = './test/e2e/electron/stand-in/use-stand-in.mjs';
  const output = execFileSync(process.execPath, ['--import', standIn, 'dist/main/main.js'], {
    encoding: 'utf8',
    env: { ...process.env, DISTRICT_ATLAS_SETTINGS: settings, MADE_UP_CHOICE: chosen },
    maxBuffer: 64 * 1024 * 1024,
  });
  outcome = JSON.parse(output) as Outcome;
});
afterAll(() => {
  rmSync(settings, { recursive: true, force: true });
  rmSync(chosen, { recursive: true, force: true });
});

test('the built main process starts in the right order: scheme and sandbox before ready, guards before the page', () => {
  expect(outcome.log).toEqual([
    'sandbox everywhere',
    'switch: disable-background-networking',
    'switch: no-proxy-server',
    'switch: host-resolver-rules',
    'scheme: app',
    'ready',
    'session guarded',
    'menu',
    'window: sandbox true, 1440×900',
    'window open: deny',
    'load: app://district-atlas/',
    'show: made-up-district',
  ]);
});

test('it serves the built page, and nothing beside the interface', () => {
  expect(outcome.page).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    text: readFileSync('dist/ui/index.html', 'utf8'),
  });
  expect(outcome.outside).toBe(404);
});

test('it answers the page with the shipped pack', () => {
  expect(outcome.host).toEqual({
    ok: true,
    value: { version: '1.2.3', carrier: 'electron', platform: process.platform },
  });
  expect(outcome.packs.length).toBeGreaterThan(0);
  expect(outcome.files).toContain('datapackage.json');
});

test('it imports a pack in the built worker, shows it and saves it where the person chose', () => {
  const { votes, finished, saved } = outcome.imported;
  expect(votes).toEqual([34]);
  expect(finished).toMatchObject({
    ok: true,
    value: { pack: { id: 'made-up-district', origin: 'imported' } },
  });
  expect(saved).toEqual(
    ['My pack', 'My pack.zip', 'My layer.gpkg'].map((fileName) => ({
      ok: true,
      value: { outcome: 'saved', fileName },
    })),
  );
  expect(readdirSync(chosen).sort()).toEqual(['My layer.gpkg', 'My pack', 'My pack.zip']);
  expect(readdirSync(join(chosen, 'My pack'))).toContain('datapackage.json');
  expect(readFileSync(join(chosen, 'My layer.gpkg'), 'latin1')).toMatch(/^SQLite format 3/);
});

test('it answers no other page', () => {
  expect(outcome.stranger).toMatchObject({ ok: false, error: { code: 'sender' } });
});
