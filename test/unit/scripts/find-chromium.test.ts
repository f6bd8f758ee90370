import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    return path;
  };

  it('takes the one that the person chose, and no other', () => {
    const chosen = put('my-browser');
    expect(findChromium({ CHROMIUM_PATH: chosen })).toBe(chosen);
    expect(findChromium({ CHROMIUM_PATH: join(folder, 'nothing') })).toBeNull();
  });

  it('finds one where its installer puts it', () => {
    const path = put('Google/Chrome/Application/chrome.exe');
    expect(findChromium({ LOCALAPPDATA: folder }, 'win32')).toBe(path);
  });

  it('says null where there is none', () => {
    expect(findChromium({ LOCALAPPDATA: folder }, 'win32')).toBeNull();
  });
});
