import type { WorkBook } from '@e965/xlsx';
import type { GivenFile, ImportNote } from '../../files/given-file';
import type { RawTable } from '../reading/raw';
import { Stop, stop } from '../../files/stop';
import { isZip } from '../archive/unzip-given';
import { extensionOf, onlyFile } from '../reading/given-file';
import { fileFormats, type FileFormat } from '../facts/file-formats';
import type { TableFormat } from '../reading/format';
import type { ReadChoices } from '../reading/read-choices';
import { askLibrary, cancelled, runReader } from '../reading/run-reader';
import { buildTable } from '../reading/build-table';
import { openCompoundFile } from './compound-file';
import { disarmRecords } from './disarm-records';
import { sheetRows, type SheetData } from './sheet-rows';
import { unpackWorkbook } from './unpack-workbook';

/** A compound file, as Excel wrote until 2003, and wraps workbooks with a password in. */
const isCompound = ({ bytes }: GivenFile): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

const { extensions }: FileFormat = fileFormats.workbook;

/** Excel workbooks, .xlsx and those before 2007 (.xls). Each sheet with cells is a table. */
export const workbook: TableFormat<'workbook'> = {
  kind: 'tables',
  id: 'workbook',
  recognizes: (files) => {
    const [file] = files;
    if (file === undefined || files.length !== 1) return 0;
    if (!isZip(file.bytes) && !isCompound(file)) return extensionOf(file.name).startsWith('.xls') ? 0.05 : 0;
    return extensions.includes(extensionOf(file.name)) ? 1 : isCompound(file) ? 0.5 : 0;
  },
  read: (files, choices) =>
    runReader(async () => {
      const file = onlyFile(files);
      if (!isZip(file.bytes) && !isCompound(file)) {
        const message =
          'This is not an Excel workbook, whatever its name says; open it and save it as .xlsx or .csv.';
        stop('not-a-workbook', message, { file: file.name });
      }
      return readSheets(file.name, await openWorkbook(file), choices);
    }),
};

async function openWorkbook(file: GivenFile): Promise<WorkBook> {
  const bytes = unpackWorkbook(file);
  const { read, set_cptable } = await import('@e965/xlsx/xlsx.mjs');
  const options = { dense: true, cellText: true, cellNF: true, cellFormula: false, cellHTML: false } as const;
  const records = isCompound(file) ? findRecords(file.name, bytes) : null;
  if (records !== null) disarmRecords(file.name, records);
  const book = await askLibrary(file.name, 'an Excel workbook', async () => {
    if (records === null) return read(bytes, { type: 'array', ...options });
    set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
    return read(records, { type: 'buffer', ...options });
  });
  refusePollution(file.name);
  return book;
}

/** The stream of records of an .xls file. */
function findRecords(file: string, bytes: Uint8Array): Uint8Array {
  const { names, find } = openCompoundFile(file, bytes);
  if (names.includes('encryptedpackage')) {
    return stop('locked-workbook', 'The workbook has a password; save it without one.', { file });
  }
  const records = find('workbook') ?? find('book');
  if (records?.[0] === 0x09) return records;
  return stop('not-a-workbook', 'There is no Excel workbook in this file.', { file });
}

/** Takes away what a crafted workbook could make the parser write on every object (CVE-2023-30533), and stops. */
function refusePollution(file: string): void {
  const added = Object.keys(Object.prototype);
  added.forEach((name) => Reflect.deleteProperty(Object.prototype, name));
  if (added.length > 0)
    stop('unsafe-file', 'The workbook was made to harm the program; it was not read.', { file });
}

function readSheets(file: string, book: WorkBook, choices: ReadChoices): readonly RawTable[] {
  const empty: string[] = [];
  const tables = book.SheetNames.flatMap((sheet, index) => {
    if (choices.isCancelled?.() === true) throw new Stop(cancelled(file));
    choices.reportProgress?.({ done: index + 1, total: book.SheetNames.length });
    const content = book.Sheets[sheet]?.['!data'] as SheetData | undefined;
    const rows = sheetRows(file, content ?? []);
    if (rows.cells.every((row) => row.every((cell) => cell.trim() === ''))) {
      empty.push(sheet);
      return [];
    }
    return [buildTable({ file, sheet, notes: [], ...rows }, choices)];
  });
  const [first, ...others] = tables;
  if (first === undefined) return stop('empty-file', 'No sheet of this workbook has a cell.', { file });
  return [{ ...first, notes: [...emptyNote(file, empty), ...first.notes] }, ...others];
}

function emptyNote(file: string, sheets: readonly string[]): readonly ImportNote[] {
  if (sheets.length === 0) return [];
  const message = `These sheets are empty: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`;
  return [{ code: 'empty-sheets', message, file, count: sheets.length }];
}
