import type { GivenFile, ImportNote } from '../../files/given-file';
import type { AttributeValue } from '../reading/raw';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';
import { readDbfHeader } from './dbf-header';
import type { DbfField } from './dbf-header';
import { readDbfValue } from './dbf-value';

export interface DbfTable {
  readonly records: readonly Readonly<Record<string, AttributeValue>>[];
  readonly notes: readonly ImportNote[];
}

/**
 * Reads a dBase table. It is read here rather than by the shapefile library, which makes numbers of ids (007 becomes
 * 7), believes the record count, and refuses types of columns that it does not know.
 *
 * The number of records comes from the size of the file; a header that says otherwise gets a note, and a record that
 * is cut off stops. Records marked as deleted are kept, with a note: their shapes are still in the .shp file.
 */
export function readDbf(file: GivenFile, encoding: string): DbfTable {
  const { name, bytes } = file;
  const decode = createDecoder(encoding);
  const header = readDbfHeader(name, bytes, decode.text);
  const { firstRecord, recordLength, declaredRecords } = header;
  const body = endOfRecords(bytes, firstRecord, recordLength) - firstRecord;
  const count = Math.floor(body / recordLength);
  if (count > importLimits.features || count * header.fields.length > importLimits.cells) {
    stop('too-large', `The table has ${count} records, more than can be read.`, { file: name });
  }
  if (body % recordLength !== 0 && count < declaredRecords) {
    const message = `The table is cut off inside record ${count + 1} of ${declaredRecords}.`;
    stop('truncated', message, { file: name, row: count + 1 });
  }
  const binary = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked: number[] = [];
  const records = Array.from({ length: count }, (_, index) => {
    const offset = firstRecord + index * recordLength;
    if (bytes[offset] === 0x2a) marked.push(index + 1);
    const value = (field: DbfField): AttributeValue =>
      readDbfValue(binary, bytes, offset, field, decode.text);
    return Object.fromEntries(header.fields.map((field) => [field.name, value(field)]));
  });
  const notes = [
    ...countNote(name, declaredRecords, count),
    ...listNote(name, 'deleted-records', marked, 'Records are marked as deleted; they were kept.'),
    ...repeatNote(
      name,
      'mixed-encodings',
      decode.failures(),
      `Texts are not ${encoding.toUpperCase()} and were read as Windows-1252.`,
    ),
  ];
  return { records, notes };
}

/** Where the records end: at the end-of-file mark, if it stands where a record would begin, else with the file. */
function endOfRecords(bytes: Uint8Array, firstRecord: number, recordLength: number): number {
  const rest = (bytes.length - firstRecord) % recordLength;
  return rest > 0 && bytes[bytes.length - rest] === 0x1a ? bytes.length - rest : bytes.length;
}

function createDecoder(encoding: string): { text: (bytes: Uint8Array) => string; failures: () => number } {
  const strict = new TextDecoder(encoding, { fatal: true });
  const western = new TextDecoder('windows-1252');
  let failures = 0;
  const text = (bytes: Uint8Array): string => {
    try {
      return strict.decode(bytes);
    } catch {
      failures += 1;
      return western.decode(bytes);
    }
  };
  return { text, failures: () => failures };
}

function countNote(file: string, declared: number, count: number): readonly ImportNote[] {
  if (declared === count) return [];
  const message = `The header of the table says ${declared} records, but the file holds ${count}; all of these were read.`;
  return [{ code: 'record-count', message, file }];
}

const repeatNote = (file: string, code: string, count: number, message: string): readonly ImportNote[] =>
  count === 0 ? [] : [{ code, message, file, count }];

function listNote(
  file: string,
  code: string,
  rows: readonly number[],
  message: string,
): readonly ImportNote[] {
  const [row] = rows;
  return row === undefined ? [] : [{ code, message, file, row, count: rows.length }];
}
