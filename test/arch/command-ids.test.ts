import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, repositoryRoot, withPlantedTree } from './import-gate';
import type { CompileError } from './import-gate';

const buttonOf = (id: string): string =>
  [
    `import { CommandButton } from '${repositoryRoot.replaceAll('\\', '/')}src/ui/workspace/command-button';`,
    `export const planted = <CommandButton command="${id}">Planted</CommandButton>;`,
    '',
  ].join('\n');

/** Ids that nobody listed: misspelt, of no panel, of no unit, without what follows the colon, none at all. */
const unknown = ['undoo', 'panel:cellar', 'fill:street', 'compare:upside down', 'theme:sepia', 'layer:', ''];
const known = [
  'undo',
  'panel:drawer',
  'fill:tracts',
  'compare:swipe',
  'theme:dark',
  'layer:roads',
  'mode:any',
];

/** A file that every tsconfig names. */
const libraries = 'src/formats/reading/libraries.d.ts';

const pathOf = (list: string, index: number): string => `src/ui/planted-${list}-${index}.tsx`;

describe('the ids of commands', () => {
  let errors: readonly CompileError[] = [];

  beforeAll(async () => {
    const plants = [
      [libraries, readFileSync(join(repositoryRoot, libraries), 'utf8')] as const,
      ...unknown.map((id, index) => [pathOf('unknown', index), buttonOf(id)] as const),
      ...known.map((id, index) => [pathOf('known', index), buttonOf(id)] as const),
    ];
    await withPlantedTree(Object.fromEntries(plants), async (folder) => {
      errors = await compile(folder, 'tsconfig.ui.json');
    });
  }, 300_000);

  it.each(unknown.map((id, index) => [id, pathOf('unknown', index)]))(
    'a button of “%s”, which is no command, does not compile',
    (id, path) => {
      const messages = errors.filter(({ file }) => file === path).map(({ message }) => message);
      expect(messages).toEqual([expect.stringContaining(`Type '"${id}"' is not assignable to type`)]);
    },
  );

  it('a button of a command that is listed compiles', () => {
    expect(errors.filter(({ file }) => file.includes('planted-known'))).toEqual([]);
  });
});
