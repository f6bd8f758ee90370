import { zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../../src/formats/reading/raw';
import { delimitedText } from '../../../../src/formats/delimited-text/delimited-text';
import { workbook } from '../../../../src/formats/workbook/workbook';
import { given, latin, utf8 } from './made-files/shapefile';

async function read(content: string | Uint8Array, choices = {}, name = 'a.csv'): Promise<RawTable> {
  const result = await delimitedText.read([given(name, content)], choices);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value[0] as RawTable;
}

async function failureOf(content: string | Uint8Array, choices = {}): Promise<unknown> {
  const result = await delimitedText.read([given('a.csv', content)], choices);
  if (result.ok) throw new Error('It was read.');
  return { code: result.error.code, ...result.error.place };
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('a table of text', () => {
  it('keeps leading zeros, quoted line breaks and the rows of the file', async () => {
    const table = await read('id,name\r\n0101,"Made-up\r\nPrecinct"\r\n\r\n0102,"He said ""no"""\r\n');
    expect(table.header).toEqual(['id', 'name']);
    expect(table.rows).toEqual([
      ['0101', 'Made-up\nPrecinct'],
      ['0102', 'He said "no"'],
    ]);
    expect(table.rowNumbers).toEqual([2, 4]);
    expect(table.notes).toEqual([]);
  });

  it.each([
    ['commas', ','],
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['bars', '|'],
  ])('finds that %s split it', async (_, mark) => {
    const table = await read(`id${mark}votes\n1${mark}2\n3${mark}4\n`);
    expect(table.rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it.each([
    ['UTF-8', utf8('id,name\n1,Peña')],
    ['UTF-8 with a byte order mark', utf8('\uFEFFid,name\n1,Peña')],
    ['UTF-16', utf16('id,name\n1,Peña')],
    ['UTF-16 without a byte order mark', utf16('id,name\n1,Peña').subarray(2)],
    ['Windows-1252', latin('id,name\n1,Pe\u00f1a')],
  ])('reads %s', async (_, bytes) => {
    const table = await read(bytes);
    expect(table.header).toEqual(['id', 'name']);
    expect(table.rows).toEqual([['1', 'Peña']]);
  });

  it('reads lines of two encodings, and says which are the odd ones', async () => {
    const table = await read(new Uint8Array([...utf8('id,name\n1,Peña\n'), ...latin('2,Ca\u00f1ada\n')]));
    expect(table.rows.map(([, name]) => name)).toEqual(['Peña', 'Cañada']);
    expect(table.notes).toMatchObject([{ code: 'mixed-encodings', row: 3, count: 1 }]);
  });

  it('loses no cell of ragged rows', async () => {
    const table = await read('a,b,c\n1,2\n1,2,3,4\n1,2,3\n');
    expect(table.header).toEqual(['a', 'b', 'c', '']);
    expect(table.rows).toEqual([
      ['1', '2', '', ''],
      ['1', '2', '3', '4'],
      ['1', '2', '3', ''],
    ]);
    expect(table.notes).toMatchObject([{ code: 'ragged-rows', row: 2, count: 2 }]);
  });

  it('does not call rows ragged that end in blank cells', async () => {
    expect((await read('a,b\n1,2,,\n3,4,\n')).notes).toEqual([]);
  });

  const titled = 'Made-up County\nMayor,Nonpartisan\n\nPrecinct,Type,Ada,Ben\n0101,TOTAL,3,4\n';

  it('finds the header under title rows and keeps these', async () => {
    const table = await read(titled);
    expect(table.headerRow).toBe(4);
    expect(table.header).toEqual(['Precinct', 'Type', 'Ada', 'Ben']);
    expect(table.titleRows).toEqual([['Made-up County'], ['Mayor', 'Nonpartisan'], ['']]);
    expect(table.rowNumbers).toEqual([5]);
  });

  it('takes the header row that a person chose', async () => {
    const table = await read(titled, { headerRow: 2 });
    expect(table.header).toEqual(['Mayor', 'Nonpartisan', '', '']);
    expect(table.rowNumbers).toEqual([4, 5]);
  });

  it.each([
    ['is empty', '', { code: 'empty-file', file: 'a.csv' }],
    ['has blank lines only', '\n\n', { code: 'no-header', file: 'a.csv' }],
    ['never closes a quotation mark', 'a,b\n1,"2\n3,4\n', { code: 'open-quote', file: 'a.csv', row: 2 }],
    ['is not text', new Uint8Array([1, 0, 0, 0, 7, 200]), { code: 'not-text', file: 'a.csv' }],
    [
      'has 10,001 columns',
      `a,b\n${'1,'.repeat(10_000)}1\n`,
      { code: 'too-many-columns', file: 'a.csv', row: 2 },
    ],
  ])('stops at a file that %s', async (_, content, failure) => {
    expect(await failureOf(content)).toEqual(failure);
  });

  it('stops at a line of ten million columns before it makes them', async () => {
    const started = performance.now();
    expect(await failureOf(`id,votes\n${'1,'.repeat(10_000_000)}`)).toMatchObject({
      code: 'too-many-columns',
      row: 2,
    });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('looks at a cell of a million digits only briefly', async () => {
    const table = await read(`id,${'1'.repeat(1_000_000)}x\n1,2\n`);
    expect(table.header[0]).toBe('id');
  });

  it('stops when it is asked to, and tells how far it is', async () => {
    let heard = 0;
    const reportProgress = ({ done, total }: { done: number; total: number }): void => {
      heard = done / total;
    };
    const text = `id,votes\n${'1,2\n'.repeat(20_000)}`;
    const failure = await failureOf(text, { reportProgress, isCancelled: () => heard > 0.3 });
    expect(failure).toEqual({ code: 'cancelled', file: 'a.csv' });
    expect(heard).toBeLessThan(0.9);
  });
});

function makeBook(bookType: 'xlsx' | 'biff8'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Made-up County'],
    [],
    ['Precinct', 'GEOID', 'Votes', 'Share'],
    ['0101', 60371234561234, 1234, 0.254],
  ]);
  const number = sheet['A4'] as { t: string; v: unknown; z?: string };
  Object.assign(number, { t: 'n', v: 101, z: '0000' });
  Object.assign(sheet['C4'] as object, { z: '#,##0' });
  Object.assign(sheet['D4'] as object, { z: '0.0%' });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Mayor');
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['a', 'b'],
      ['1', '2'],
    ]),
    'Turnout',
  );
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Notes');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

describe('a workbook', () => {
  it.each([
    ['xlsx', '.xlsx'],
    ['biff8', '.xls'],
  ] as const)('gives cells as they are shown, of every sheet (%s)', async (bookType, extension) => {
    const result = await workbook.read([given(`a${extension}`, makeBook(bookType))], {});
    if (!result.ok) throw new Error(result.error.message);
    const [mayor, turnout] = result.value;
    expect(result.value.map(({ sheet }) => sheet)).toEqual(['Mayor', 'Turnout']);
    expect(mayor?.header).toEqual(['Precinct', 'GEOID', 'Votes', 'Share']);
    expect(mayor?.rows).toEqual([['0101', '60371234561234', '1,234', '25.4%']]);
    expect(mayor?.rowNumbers).toEqual([4]);
    expect(mayor?.notes).toMatchObject([{ code: 'empty-sheets', count: 1 }]);
    expect(turnout?.rows).toEqual([['1', '2']]);
  });

  it.each([
    ['text', utf8('id,votes\n1,2'), 'not-a-workbook'],
    ['a zip archive of something else', zipSync({ 'a.txt': utf8('a') }), 'unreadable'],
    ['cut off', makeBook('xlsx').subarray(0, 3000), 'bad-archive'],
    ['cut off (.xls)', makeBook('biff8').subarray(0, 1000), 'damaged-workbook'],
  ])('tells of a file that is %s', async (_, bytes, code) => {
    const result = await workbook.read([given('a.xlsx', bytes)], {});
    expect(result.ok ? null : result.error.code).toBe(code);
  });

  it('refuses a sheet that unpacks to gigabytes', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) });
    const result = await workbook.read([given('a.xlsx', bomb)], {});
    expect(result.ok ? null : result.error.code).toBe('too-large');
  });
});

it.each([
  ['xlsx', '.xlsx'],
  ['biff8', '.xls'],
] as const)(
  'reads numbers of %s that are shown as other numbers as they are, and ids as they are shown',
  async (bookType, extension) => {
    const cells = [
      ['000', 7, '007'],
      ['"Ward "0', 7, 'Ward 7'],
      ['00-00', 1234, '12-34'],
      ['yyyymmdd', 43832, '20200102'],
      ['mmm-d', 43832, 'Jan-2'],
      ['#,##0', 1234, '1,234'],
      ['0.00', 101.1, '101.10'],
      ['0%', 1, '100%'],
      ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', 0, '0'],
      ['0;-0;;@', 0, '0'],
      ['0', 12.5, '12.5'],
      ['0,', 5400, '5400'],
      ['0.E+00', 1000, '1000'],
      ['#,##0_);(#,##0)', -5, '-5'],
    ] as const;
    const rows = cells.map(([format, value]) => ['x', { t: 'n', v: value, z: format }]);
    const sheet = utils.aoa_to_sheet([['id', 'votes'], ...rows]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Made-up');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
    const result = await workbook.read([given(`a${extension}`, bytes)], {});
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value[0]?.rows.map((row) => row[1]?.trim())).toEqual(cells.map(([, , text]) => text));
  },
);
