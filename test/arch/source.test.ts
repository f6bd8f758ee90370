import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from './import-gate';
import { codeWords, listFiles, listTrackedPaths } from './source-files';

const sources = listFiles('src');
const code = sources.filter(({ path }) => /\.tsx?$/.test(path));
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(repositoryRoot, path), 'utf8'));

/** The files that speak to the host; they may, and only to where the page came from. */
const carriers = ['src/ui/boot/enter-web-host.ts', 'src/ui/boot/http-transport.ts'];

/** What is attached to an object here changes afterwards, so nothing is remembered: paths of two levels, focus. */
const attached = [
  'src/ui/import/preview/preview-focus.ts',
  'src/ui/map/path-cache.ts',
  'src/ui/workspace/return-focus.ts',
];

describe('the source', () => {
  it('has the folders of the design and no others', () => {
    const folders = new Set(sources.map(({ path }) => path.split('/')[1]!));
    const designed = [
      'app',
      'cli',
      'contract',
      'core',
      'document',
      'files',
      'formats',
      'host',
      'import',
      'main',
      'pack',
      'preload',
      'render',
      'scene',
      'ui',
      'web',
      'words',
    ];
    expect([...folders].sort()).toEqual(designed);
  });

  it('has no file over 300 lines', () => {
    const long = code.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('knows no district, year, party or candidate: those are data', () => {
    const data =
      /\bCA-?34\b|\b20[12]\d\b|\b(DEM|REP|GRN|LIB|democrats?|republicans?|gomez|ahn|california|los angeles|koreatown)\b/i;
    const found = code.flatMap((file) =>
      codeWords(file)
        .filter((word) => data.test(word))
        .map((word) => `${file.path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('opens no connection except from the page to its own host', () => {
    const connecting =
      /^(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|node:(net|tls|dgram|dns|https|http2)(\/promises)?|net|tls|dgram|dns|https|http2)$/;
    const found = code
      .filter(({ path }) => !carriers.includes(path))
      .flatMap((file) =>
        codeWords(file)
          .filter((word) => connecting.test(word))
          .map((word) => `${file.path}: ${word}`),
      );
    expect(found).toEqual([]);
  });

  it('remembers by identity in one way, whose rule is written beside it', () => {
    const named = code.filter(({ text }) => text.includes('WeakMap'));
    const found = named.filter((file) => codeWords(file).includes('WeakMap')).map(({ path }) => path);
    expect(found.sort()).toEqual(['src/core/remember.ts', ...attached].sort());
  });

  it('names no remote address', () => {
    const remote = /(?:https?|wss?):\/\/(?!127\.0\.0\.1|www\.w3\.org\/)[\w.-]+/i;
    const inCode = code.flatMap((file) => codeWords(file).map((word) => ({ path: file.path, word })));
    const inOtherFiles = sources
      .filter(({ path }) => /\.(css|html|svg|json)$/.test(path))
      .map(({ path, text }) => ({ path, word: text }));
    const found = [...inCode, ...inOtherFiles].filter(({ word }) => remote.test(word));
    expect(found.map(({ path, word }) => `${path}: ${remote.exec(word)?.[0] ?? ''}`)).toEqual([]);
  });

  it('switches no rule off', () => {
    const found = code.filter(({ text }) => /eslint-disable|@ts-(ignore|nocheck|expect-error)/.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('the runtimes', () => {
  it.each([
    ['tsconfig.pure.json', ['ES2023'], []],
    ['tsconfig.electron-main.json', ['ES2023'], ['node']],
    ['tsconfig.node.json', ['ES2023'], ['node']],
    ['tsconfig.preload.json', ['ES2023', 'DOM'], []],
    ['tsconfig.ui.json', ['ES2023', 'DOM', 'DOM.Iterable'], ['vite/client']],
  ])('%s has the libraries of its runtime only', (path, lib, types) => {
    expect(readJson(path)).toMatchObject({
      extends: './tsconfig.base.json',
      compilerOptions: { lib, types },
    });
  });

  it('compile every source folder', () => {
    const included = ['pure', 'ui', 'node', 'electron-main', 'preload'].flatMap(
      (name) => (readJson(`tsconfig.${name}.json`) as { include: string[] }).include,
    );
    const missed = code.filter(
      ({ path }) => !included.some((folder) => path === folder || path.startsWith(`${folder}/`)),
    );
    expect(missed.map(({ path }) => path)).toEqual([]);
  });

  it('are strict', () => {
    expect(readJson('tsconfig.base.json')).toMatchObject({
      compilerOptions: { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
    });
  });
});

describe('the repository', () => {
  const paths = listTrackedPaths();
  const texts = paths
    .filter((path) => !/\.(ttf|png|icns|ico)$/.test(path))
    .filter((path) => statSync(join(repositoryRoot, path), { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), 'utf8') }));

  it('names no path of the machine that it was written on', () => {
    const machinePath = /(?<![\w.~])\/(?:home|Users|work|root)\/[\w.-]+\/|[A-Z]:\\Users\\/;
    const found = texts.filter(({ text }) => machinePath.test(text));
    expect(found.map(({ path, text }) => `${path}: ${machinePath.exec(text)?.[0] ?? ''}`)).toEqual([]);
  });

  it('names no registry: packages come by name and integrity from wherever npm is set to look', () => {
    const lock = readJson('package-lock.json') as { packages: Record<string, { resolved?: string }> };
    const fixed = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(fixed.map(([name]) => name)).toEqual([]);
  });

  it('holds no build output', () => {
    expect(paths.filter((path) => /^(dist|release|node_modules|coverage|test-results)\//.test(path))).toEqual(
      [],
    );
  });
});
