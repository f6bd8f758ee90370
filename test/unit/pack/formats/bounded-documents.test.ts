import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { GivenFile } from '../../../../src/files/given-file';
import { kmlFormat } from '../../../../src/formats/kml/kml';
import { workbook } from '../../../../src/formats/workbook/workbook';

const utf8 = (text: string) => new TextEncoder().encode(text);
const most = 3_000_000;

/** Nothing but the first bytes that a workbook of before 2007 has. */
function oldWorkbook(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  return bytes;
}

const tooMuch: readonly (readonly [string, typeof kmlFormat | typeof workbook, GivenFile, RegExp])[] = [
  [
    'elements of KML',
    kmlFormat,
    { name: 'a.kml', bytes: utf8(`<kml>${'<a/>'.repeat(most)}</kml>`) },
    /3,000,000 elements and attributes/,
  ],
  [
    'attributes of KML',
    kmlFormat,
    { name: 'a.kml', bytes: utf8(`<kml><a ${'b="" '.repeat(most)}/></kml>`) },
    /3,000,000 elements and attributes/,
  ],
  [
    'elements of a workbook',
    workbook,
    {
      name: 'a.xlsx',
      bytes: zipSync({ 'xl/worksheets/sheet1.xml': utf8('<'.repeat(32_000_001)) }, { level: 0 }),
    },
    /32,000,000 elements/,
  ],
  [
    'bytes of a workbook of before 2007',
    workbook,
    { name: 'a.xls', bytes: oldWorkbook(64 * 1024 * 1024 + 1) },
    /may have 64 MB/,
  ],
];

it.each(tooMuch)(
  'more %s than there is memory for are refused before they are parsed',
  async (_, format, file, message) => {
    const read = await format.read([file], {});
    expect(read.ok ? '' : read.error.message).toMatch(message);
    expect(read).toMatchObject({ ok: false, error: { place: { file: file.name } } });
  },
);
