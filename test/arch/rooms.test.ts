import { describe, expect, it } from 'vitest';
import { listFiles } from './source-files';
import { roomCircles } from './rooms';

const files = listFiles('src').filter(({ path }) => /\.tsx?$/.test(path));

describe('the rooms of a folder', () => {
  it.each(['words', 'files', 'pack', 'formats', 'import', 'document', 'scene'])(
    'of %s import each other in one direction only',
    (folder) => {
      expect(roomCircles(files, folder)).toEqual([]);
    },
  );

  it('are caught in a planted circle, the lobby included', () => {
    const planted = [
      { path: 'src/made-up/one/first.ts', text: `import { second } from '../two/second';` },
      { path: 'src/made-up/two/second.ts', text: `import type { Lobby } from '../lobby-file';` },
      { path: 'src/made-up/lobby-file.ts', text: `export const late = () => import('./one/first');` },
      { path: 'src/made-up/three/aside.ts', text: `import '../one/first';` },
    ];
    expect(roomCircles(planted, 'made-up')).toEqual([
      expect.stringContaining('one → two'),
      expect.stringContaining('two → the lobby'),
      expect.stringContaining('the lobby → one'),
    ]);
  });
});
