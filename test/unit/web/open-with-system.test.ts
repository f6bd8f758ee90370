import { delimiter } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openWithSystem } from '../../../src/web/open-in-browser';
import { temporaryFolder } from '../host/temporary-folder';

afterEach(() => vi.unstubAllEnvs());

test('where no program can show a folder, that is said instead of thrown', async () => {
  vi.stubEnv('PATH', [await temporaryFolder()].join(delimiter));
  expect(await openWithSystem('/made-up/packs/pack')).toBe(false);
});
