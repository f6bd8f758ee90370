import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import refuse, { rendererPackages } from '../../../scripts/lib/packed-renderer.mjs';

const folder = mkdtempSync(join(tmpdir(), 'district-atlas-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string) => {
  mkdirSync(join(folder, 'node_modules/@resvg', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/@resvg', path), '');
};
const check = (electronPlatformName: string, arch: number) => () =>
  refuse({ appOutDir: folder, electronPlatformName, arch, packager: { getResourcesDir: (path) => path } });
const x64 = 1;
const arm64 = 3;
const universal = 4;

test('a package is refused until it holds the renderer and the binary of its own platform and processor', () => {
  expect(check('linux', x64)).toThrow(/@resvg\/resvg-js and @resvg\/resvg-js-linux-x64-gnu/);
  put('resvg-js/index.js');
  put('resvg-js-linux-x64-gnu/package.json');
  expect(check('linux', x64)).toThrow(/lacks @resvg\/resvg-js-linux-x64-gnu,/);
  put('resvg-js-linux-x64-gnu/made-up.node');
  expect(check('linux', x64)).not.toThrow();
  expect(check('linux', arm64)).toThrow(/@resvg\/resvg-js-linux-arm64-gnu/);
  expect(check('win32', x64)).toThrow(/@resvg\/resvg-js-win32-x64-msvc/);
  put('resvg-js-darwin-arm64/made-up.node');
  expect(check('darwin', arm64)).not.toThrow();
  expect(check('darwin', universal)).toThrow(/lacks @resvg\/resvg-js-darwin-x64,/);
  expect(check('made-up', x64)).toThrow(/lacks/);
});

test('the names are those that the renderer publishes', () => {
  const { optionalDependencies } = JSON.parse(
    readFileSync('node_modules/@resvg/resvg-js/package.json', 'utf8'),
  ) as { optionalDependencies: Record<string, string> };
  const known = Object.keys(optionalDependencies);
  for (const platform of ['linux', 'darwin', 'win32']) {
    for (const choice of [x64, arm64].flatMap((processor) => rendererPackages(platform, processor))) {
      expect(
        choice.some((name) => known.includes(`@resvg/${name}`)),
        choice.join(),
      ).toBe(true);
    }
  }
});

test('electron-builder is told to take the renderer along and to run the check', () => {
  const settings = readFileSync('electron-builder.yml', 'utf8');
  expect(settings).toMatch(/^afterPack: scripts\/lib\/packed-renderer\.mjs$/m);
  expect(settings).toMatch(/from: node_modules\/@resvg\n\s+to: node_modules\/@resvg$/m);
});
