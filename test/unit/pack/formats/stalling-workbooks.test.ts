import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { disarmLinks } from '../../../../src/formats/workbook/disarm-links';
import { workbook } from '../../../../src/formats/workbook/workbook';
import { makeStallingWorkbooks } from '../../../fixtures/stalling-workbooks';

/** A parser that goes through a part once for each of so many elements needs minutes, which the runner does not wait for. */
const times = 120_000;

it.each(makeStallingWorkbooks(times))(
  'a small workbook is not read over and over where %s opens without end',
  async (_, bytes) => {
    expect(bytes.length).toBeLessThan(10_000);
    const read = await workbook.read([{ name: 'a.xlsx', bytes }], {});
    // What can be read of it is read; where no cell can, that is told.
    expect(read.ok ? 'read' : read.error.code).toMatch(/^(read|empty-file|unreadable)$/);
  },
);

describe('links over ranges', () => {
  const range = 'A1:XFD400';
  const linked = (element: string): Uint8Array => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['id', 'a:hyperlink is'],
        ['0101', '5'],
      ]),
      'Mayor',
    );
    const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    const links = `<hyperlinks><${element} ref="${range}" location="x"/></hyperlinks></worksheet>`;
    const changed = strToU8(sheet.replace('</worksheet>', links));
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': changed });
  };

  it.each([
    ['plain', 'hyperlink'],
    ['with a prefix', 'madeup:hyperlink'],
  ] as const)('make no cells, and no text changes: %s', async (_, element) => {
    const read = await workbook.read([{ name: 'a.xlsx', bytes: linked(element) }], {});
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(JSON.stringify(read.value)).toContain('a:hyperlink is');
    expect(JSON.stringify(read.value).length).toBeLessThan(10_000);
  });
});

it.each(['utf16le', 'latin1'] as const)('links are disarmed in %s', (encoding) => {
  const part = new Uint8Array(Buffer.from('<a:hyperlink ref="A1"/><t>:hyperlink</t><hyperlink />', encoding));
  disarmLinks(part);
  const text = Buffer.from(part).toString(encoding);
  expect(text).toBe('<a:xyperlink ref="A1"/><t>:hyperlink</t><xyperlink />');
});
