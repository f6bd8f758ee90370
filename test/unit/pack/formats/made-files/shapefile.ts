import type { GivenFile } from '../../../../../src/files/given-file';

type Ring = readonly (readonly [number, number])[];

/** A clockwise square ring, as a shapefile wants its outer rings. */
export const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

/** A .shp file of polygons, each a list of rings; null is a null shape. */
export function makeShp(shapes: readonly (readonly Ring[] | null)[], type = 5): Uint8Array {
  const records = shapes.map((rings, index) => makeRecord(rings, index + 1, type));
  const length = records.reduce((sum, record) => sum + record.length, 100);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  let offset = 100;
  for (const record of records) {
    bytes.set(record, offset);
    offset += record.length;
  }
  return bytes;
}

function makeRecord(rings: readonly Ring[] | null, number: number, type: number): Uint8Array {
  const points = rings?.flat() ?? [];
  const content = rings === null ? 4 : 44 + rings.length * 4 + points.length * 16;
  const bytes = new Uint8Array(8 + content);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, number);
  view.setInt32(4, content / 2);
  view.setInt32(8, rings === null ? 0 : type, true);
  if (rings === null) return bytes;
  view.setInt32(44, rings.length, true);
  view.setInt32(48, points.length, true);
  let start = 0;
  rings.forEach((ring, index) => {
    view.setInt32(52 + index * 4, start, true);
    start += ring.length;
  });
  points.forEach(([x, y], index) => {
    view.setFloat64(52 + rings.length * 4 + index * 16, x, true);
    view.setFloat64(60 + rings.length * 4 + index * 16, y, true);
  });
  return bytes;
}

export interface MadeField {
  readonly name: string;
  readonly type: string;
  readonly length: number;
}

/** A .dbf file; cells are bytes already, so that any encoding can be made. */
export function makeDbf(
  fields: readonly MadeField[],
  rows: readonly (readonly Uint8Array[])[],
  declaredCount = rows.length,
): Uint8Array {
  const recordLength = fields.reduce((sum, field) => sum + field.length, 1);
  const firstRecord = 33 + fields.length * 32;
  const bytes = new Uint8Array(firstRecord + rows.length * recordLength + 1).fill(0x20);
  bytes.fill(0, 0, firstRecord);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, declaredCount, true);
  view.setUint16(8, firstRecord, true);
  view.setUint16(10, recordLength, true);
  fields.forEach((field, index) => {
    bytes.set(new TextEncoder().encode(field.name), 32 + index * 32);
    bytes[32 + index * 32 + 11] = field.type.charCodeAt(0);
    bytes[32 + index * 32 + 16] = field.length;
  });
  bytes[firstRecord - 1] = 0x0d;
  rows.forEach((row, rowIndex) => {
    let offset = firstRecord + rowIndex * recordLength + 1;
    row.forEach((cell, column) => {
      const { length = 0 } = fields[column] ?? {};
      bytes.set(cell.subarray(0, length), offset);
      offset += length;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
export const given = (name: string, content: string | Uint8Array): GivenFile => ({
  name,
  bytes: typeof content === 'string' ? utf8(content) : content,
});

/** Two squares near 118° W, 34° N with an id and a name each, in degrees. */
export function makePrecincts(): readonly GivenFile[] {
  const fields = [
    { name: 'ID', type: 'N', length: 6 },
    { name: 'NAME', type: 'C', length: 24 },
  ];
  return [
    given('precincts.shp', makeShp([[square(-118.3, 34, 0.1)], [square(-118.2, 34, 0.1)]])),
    given(
      'precincts.dbf',
      makeDbf(fields, [
        [utf8('000101'), utf8('Made-up Precinct 1')],
        [utf8('   102'), utf8('Made-up Precinct 2')],
      ]),
    ),
  ];
}
