import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../random';
import { edgeIntegers, mutateBytes, overwriteInteger } from './mutate-bytes';
import type { MutateBytes } from './mutate-bytes';

/** How one file inside an archive is changed, by its path. */
export type MutateEntry = (path: string, bytes: Uint8Array, random: Random) => Uint8Array;

const hostileNames = [
  '../a.csv',
  '../../a.geojson',
  '/etc/a.csv',
  'C:\\a.csv',
  'a/../../a.csv',
  'a\\..\\a.csv',
  './a.csv',
  'a//b.csv',
  '',
  ' ',
  '\0.csv',
  'a.csv/',
  '__MACOSX/a.csv',
  '.DS_Store',
  'x'.repeat(5000),
  'é.csv',
  'constructor',
  'toString.csv',
  'a.zip',
  'a.lnk',
];

const bomb = (() => {
  let made: Uint8Array | null = null;
  return () => (made ??= zipSync({ 'a.csv': new Uint8Array(40 * 1024 * 1024) }));
})();

/** Where the fields of a record of an archive are, after its mark: offset and width. APPNOTE.TXT 6.3.10, 4.3. */
const records = [
  {
    mark: 0x04034b50,
    fields: [
      [4, 2],
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ],
  },
  {
    mark: 0x02014b50,
    fields: [
      [8, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [42, 4],
    ],
  },
  {
    mark: 0x06054b50,
    fields: [
      [4, 2],
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ],
  },
] as const;

function changeHeader(bytes: Uint8Array, random: Random): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { mark, fields } = random.pick(records);
  const starts: number[] = [];
  for (let offset = 0; offset + 4 <= bytes.length; offset += 1) {
    if (view.getUint32(offset, true) === mark) starts.push(offset);
  }
  if (starts.length === 0) return mutateBytes(bytes, random);
  const [offset, width] = random.pick<readonly [number, 2 | 4]>(fields);
  return overwriteInteger(bytes, random.pick(starts) + offset, width, random.pick(edgeIntegers), true);
}

/** Damaged headers may say that a file unpacks to much more; such files are not packed again. */
const mostUnpacked = 4 * 1024 * 1024;

/** One change of an archive: of its headers, of the names in it, of what is packed, or of its bytes. */
export const mutateZip =
  (mutateEntry: MutateEntry): MutateBytes =>
  (bytes, random) => {
    if (random.chance(0.15)) return mutateBytes(bytes, random);
    if (random.chance(0.25)) return changeHeader(bytes, random);
    if (random.chance(0.003)) return bomb();
    let entries: [string, Uint8Array][];
    try {
      entries = Object.entries(
        unzipSync(bytes, { filter: ({ originalSize }) => originalSize < mostUnpacked }),
      );
    } catch {
      return mutateBytes(bytes, random);
    }
    if (entries.length === 0) return mutateBytes(bytes, random);
    const index = random.below(entries.length);
    const [name, content] = entries[index] ?? ['a.csv', new Uint8Array()];
    switch (random.below(9)) {
      case 0:
        entries[index] = [random.pick(hostileNames), content];
        break;
      case 1:
        entries.push([random.pick(hostileNames), content]);
        break;
      case 2:
        entries.splice(index, 1);
        break;
      case 3:
        entries[index] = [name.toUpperCase(), content];
        break;
      case 4:
        entries.push([`inner ${name}.zip`, bytes]);
        break;
      default:
        entries[index] = [name, mutateEntry(name, content, random)];
    }
    const level = random.pick([0, 6] as const);
    return zipSync(Object.fromEntries(entries.map(([path, part]) => [path, [part, { level }]])));
  };
