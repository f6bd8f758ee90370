import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, listCompiledFiles, repositoryRoot, withPlantedTree } from './import-gate';
import type { CompileError } from './import-gate';

/** What each runtime does not have. An import rule cannot see a global; a tsconfig without its type can. */
const foreignGlobals = [
  {
    project: 'tsconfig.pure.json',
    folder: 'core',
    globals: ['window', 'document', 'process', 'Buffer', 'fetch', 'console', 'setTimeout'],
  },
  { project: 'tsconfig.pure.json', folder: 'pack', globals: ['navigator', 'require', 'URL'] },
  { project: 'tsconfig.pure.json', folder: 'scene', globals: ['document', 'performance', 'process'] },
  { project: 'tsconfig.pure.json', folder: 'render/svg', globals: ['window', 'process', 'Buffer'] },
  { project: 'tsconfig.pure.json', folder: 'app', globals: ['window', 'localStorage', 'process', 'fetch'] },
  { project: 'tsconfig.pure.json', folder: 'contract', globals: ['window', 'process', 'Buffer'] },
  { project: 'tsconfig.ui.json', folder: 'ui', globals: ['process', 'Buffer', 'require', '__dirname'] },
  { project: 'tsconfig.node.json', folder: 'host', globals: ['window', 'document', 'localStorage'] },
  { project: 'tsconfig.electron-main.json', folder: 'main', globals: ['window', 'document'] },
  { project: 'tsconfig.preload.json', folder: 'preload', globals: ['process', 'Buffer', '__dirname'] },
] as const;

const plants = foreignGlobals.flatMap(({ project, folder, globals }) =>
  globals.map((name) => ({ project, folder, name, path: `src/${folder}/planted-${name}.ts` })),
);

describe('the tsconfig of each runtime', () => {
  const errors = new Map<string, readonly CompileError[]>();

  beforeAll(async () => {
    const coders = 'src/core/text-coding.d.ts';
    const libraries = 'src/formats/reading/libraries.d.ts';
    const files = Object.fromEntries(
      plants.map(({ path, name }) => [path, `export const planted: unknown = ${name};\n`]),
    );
    const lawful = {
      [coders]: readFileSync(join(repositoryRoot, coders), 'utf8'),
      [libraries]: readFileSync(join(repositoryRoot, libraries), 'utf8'),
      'src/pack/lawful.ts': `export const text = new TextDecoder().decode(new Uint8Array([65]));\n`,
    };
    await withPlantedTree({ ...files, ...lawful }, async (folder) => {
      for (const project of new Set(plants.map((plant) => plant.project))) {
        errors.set(project, await compile(folder, project));
      }
    });
  }, 120_000);

  it.each(plants)('keeps $name out of $folder', ({ project, path, name }) => {
    const messages = errors.get(project)!.filter(({ file }) => file === path);
    expect(messages.map(({ message }) => message).join('\n')).toMatch(
      new RegExp(`Cannot find name '${name}'`),
    );
  });

  it('leaves the text coders to the pure layers', () => {
    expect(errors.get('tsconfig.pure.json')!.filter(({ file }) => file === 'src/pack/lawful.ts')).toEqual([]);
  });

  it.each([
    ['tsconfig.pure.json', /node_modules\/(@types\/node|undici-types)\/|\/lib\.(dom|webworker)\b/],
    ['tsconfig.ui.json', /node_modules\/(@types\/node|undici-types)\//],
    ['tsconfig.node.json', /\/lib\.(dom|webworker)\b/],
    ['tsconfig.electron-main.json', /\/lib\.(dom|webworker)\b/],
  ])(
    '%s gets no other runtime’s types through a package',
    async (project, foreign) => {
      const files = await listCompiledFiles(repositoryRoot, project);
      expect(files.length).toBeGreaterThan(100);
      expect(files.filter((file) => foreign.test(file))).toEqual([]);
    },
    120_000,
  );
});
