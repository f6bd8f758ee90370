import { mutateText } from './mutate-text';
import { edgeDoubles, edgeIntegers, mutateBytes, overwriteDouble, overwriteInteger } from './mutate-bytes';
import type { MutateBytes } from './mutate-bytes';
import { bytesText, textBytes } from '../fuzz-input';

interface RecordPlace {
  /** Where its header begins; its content is 8 bytes on. */
  readonly start: number;
  readonly length: number;
}

function recordsOf(bytes: Uint8Array): readonly RecordPlace[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: RecordPlace[] = [];
  for (let start = 100; start + 12 <= bytes.length;) {
    const length = view.getInt32(start + 4) * 2;
    if (length < 4 || start + 8 + length > bytes.length) break;
    places.push({ start, length });
    start += 8 + length;
  }
  return places;
}

/** One change of a .shp file: of its header, of a record's length, type and counts, or of a coordinate. */
export const mutateShp: MutateBytes = (bytes, random) => {
  const places = recordsOf(bytes);
  if (places.length === 0 || random.chance(0.15)) return mutateBytes(bytes, random);
  const { start, length } = random.pick(places);
  const edge = random.pick(edgeIntegers);
  const firstPoint = start + 8 + 44 + 4;
  const points = Math.max(1, Math.floor((start + 8 + length - firstPoint) / 8));
  switch (random.below(9)) {
    case 0:
      return overwriteInteger(bytes, random.pick([0, 24, 28]), 4, edge, random.chance(0.3));
    case 1:
      return overwriteInteger(
        bytes,
        32,
        4,
        random.pick([0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 25, 28, 31, 99]),
        true,
      );
    case 2:
      return overwriteInteger(bytes, start + random.pick([0, 4]), 4, edge, false);
    case 3:
      return overwriteInteger(bytes, start + 8, 4, random.pick([0, 1, 3, 5, 8, 15, 31, 0xffffffff]), true);
    case 4:
      return overwriteInteger(bytes, start + random.pick([44, 48, 52, 56]), 4, edge, true);
    case 5:
      return overwriteDouble(
        bytes,
        random.pick([36, 44, 52, 60, start + 12, start + 20]),
        random.pick(edgeDoubles),
      );
    case 6:
      return new Uint8Array([...bytes.slice(0, start + 8 + length), ...bytes.slice(start)]);
    default:
      return overwriteDouble(bytes, firstPoint + 8 * random.below(points), random.pick(edgeDoubles));
  }
};

/** One change of a .dbf file: of its counts, of a column's type or width, of a mark, or of a cell. */
export const mutateDbf: MutateBytes = (bytes, random) => {
  if (bytes.length < 66 || random.chance(0.15)) return mutateBytes(bytes, random);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const firstRecord = view.getUint16(8, true);
  const recordLength = Math.max(1, view.getUint16(10, true));
  const field = 32 + 32 * random.below(Math.max(1, Math.floor((firstRecord - 33) / 32)));
  const record = firstRecord + recordLength * random.below((bytes.length - firstRecord) / recordLength);
  const edge = random.pick(edgeIntegers);
  switch (random.below(8)) {
    case 0:
      return overwriteInteger(bytes, 4, 4, edge, true);
    case 1:
      return overwriteInteger(bytes, random.pick([8, 10]), 2, edge, true);
    case 2:
      return overwriteInteger(bytes, 29, 1, random.below(256), true);
    case 3:
      return overwriteInteger(
        bytes,
        field + 11,
        1,
        random.pick(Array.from('CNFLDIOBMGPTY@+*', (type) => type.charCodeAt(0))),
        true,
      );
    case 4:
      return overwriteInteger(bytes, field + random.pick([16, 17]), 1, random.below(256), true);
    case 5:
      return overwriteInteger(bytes, record, 1, random.pick([0x2a, 0x1a, 0, 0xff]), true);
    case 6:
      return overwriteInteger(bytes, field + random.below(11), 1, random.pick([0, 0x20, 0xe9, 0x49]), true);
    default:
      return overwriteInteger(bytes, record + 1 + random.below(recordLength - 1), 1, random.below(256), true);
  }
};

/** One change of a .prj file. */
export const mutatePrj: MutateBytes = (bytes, random) => {
  const text = bytesText(bytes);
  switch (random.below(7)) {
    case 0:
      return textBytes(
        text.replace(
          /PROJECTION\["\w+"\]/,
          `PROJECTION["${random.pick(['Mercator', 'Albers', 'Nonsense', 'Transverse_Mercator', 'Krovak', ''])}"]`,
        ),
      );
    case 1:
      return textBytes(
        text.replace(
          /,(-?[\d.]+)\]/,
          () => `,${random.pick(['0', '1e308', '-1', 'NaN', '1e-9', '90', ''])}]`,
        ),
      );
    case 2:
      return textBytes(
        random.pick([
          'EPSG:4326',
          'EPSG:26911',
          'EPSG:99999',
          '+proj=longlat',
          '+proj=utm +zone=999',
          '+proj=lcc',
          'LOCAL_CS["x"]',
          '[',
          'GEOGCS[',
          '{}',
        ]),
      );
    case 3:
      return textBytes(`${'PROJCS["a",'.repeat(random.pick([5, 200, 1500]))}${text}`);
    case 4:
      return textBytes(text.replace(/"([^"]*)"/, () => `"${'x'.repeat(random.pick([0, 100, 30_000]))}"`));
    default:
      return mutateText(bytes, random);
  }
};

/** What a .cpg file may say. */
export const mutateCpg: MutateBytes = (_bytes, random) =>
  textBytes(
    random.pick([
      'UTF-8',
      'utf8',
      '1252',
      'ISO88591',
      '65001',
      'Big5',
      'shift_jis',
      'UTF-16',
      'klingon',
      '',
      '\0',
      'OEM 437',
      'x'.repeat(2000),
    ]),
  );
