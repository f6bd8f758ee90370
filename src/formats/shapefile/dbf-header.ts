import { stop } from '../../files/stop';

export interface DbfField {
  readonly name: string;
  /** The letter of its type. */
  readonly type: string;
  /** Where its bytes are in a record. */
  readonly start: number;
  readonly length: number;
}

export interface DbfHeader {
  readonly declaredRecords: number;
  readonly firstRecord: number;
  readonly recordLength: number;
  readonly fields: readonly DbfField[];
}

/** Reads the header of a dBase table and checks that its fields fit its records. Names stay unique by a number. */
export function readDbfHeader(
  file: string,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): DbfHeader {
  if (bytes.length < 33) stop('truncated', 'The table is cut off inside its header.', { file });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const firstRecord = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  if (firstRecord < 33 || firstRecord > bytes.length || recordLength < 1) {
    stop('not-a-table', 'This is not a dBase table, or it is cut off inside its header.', { file });
  }
  const fields: DbfField[] = [];
  let start = 1;
  for (let offset = 32; offset + 32 <= firstRecord && bytes[offset] !== 0x0d; offset += 32) {
    const length = bytes[offset + 16] ?? 0;
    const given = bytes.subarray(offset, offset + 11);
    const end = given.indexOf(0);
    const name = decode(end === -1 ? given : given.subarray(0, end)).trim();
    const type = String.fromCharCode(bytes[offset + 11] ?? 0);
    fields.push({ name: uniqueName(name, fields), type, start, length });
    start += length;
  }
  if (start > recordLength || fields.length === 0) {
    const message = `The columns take ${start} bytes of records that have ${recordLength}; the table is damaged.`;
    stop('not-a-table', message, { file });
  }
  return { declaredRecords: view.getUint32(4, true), firstRecord, recordLength, fields };
}

function uniqueName(name: string, before: readonly DbfField[]): string {
  const taken = new Set(before.map((field) => field.name));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${name} ${number}`)) return `${name} ${number}`;
  }
}
