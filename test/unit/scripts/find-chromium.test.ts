import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/lib/find-chromium.mjs';

describe('findChromium', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'district-atlas-browser-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  };

  it('takes the one that the person chose, and no other', () => {
    const chosen = put('my-browser');
    expect(findChromium({ CHROMIUM_PATH: chosen })).toBe(chosen);
    expect(findChromium({ CHROMIUM_PATH: join(folder, 'nothing') })).toBeNull();
  });

  it('finds one on the path', () => {
    const found = findChromium({ PATH: folder }, 'freebsd');
    expect(found === null || !found.startsWith(folder)).toBe(true);
    const path = put('google-chrome');
    expect([path, found]).toContain(findChromium({ PATH: folder }, 'freebsd'));
  });

  it('says null where there is none', () => {
    expect(findChromium({ HOME: folder }, 'win32')).toBeNull();
  });
});
