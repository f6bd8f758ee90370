import { stop } from '../../files/stop';

/** Numbers from here on are no sectors: ends of chains and free ones (MS-CFB 2.1). */
const notASector = 0xfffffffa;
const entryBytes = 128;
const sectorsInHeader = 109;

interface Entry {
  /** In lower case. */
  readonly name: string;
  /** 2: a stream; 5: the root, which holds the small sectors. */
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** The streams of a compound file. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** The content of the first stream of a name (in lower case); null where there is none. */
  readonly find: (name: string) => Uint8Array | null;
}

/**
 * Opens a compound file (MS-CFB), as .xls files are. It is read here rather than by the workbook library, which
 * follows chains of sectors in circles and believes every size. A chain that leaves the file, or never ends, stops.
 */
export function openCompoundFile(file: string, bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (): never => stop('damaged-workbook', 'The workbook is cut off or damaged.', { file });
  if (bytes.length < 512) return damaged();
  const [shift, smallShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if ((shift !== 9 && shift !== 12) || smallShift !== 6) return damaged();
  const sectorBytes = 1 << shift;
  const numbersPerSector = sectorBytes / 4;
  const sectorCount = Math.ceil(bytes.length / sectorBytes);
  const offsetOf = (sector: number): number => (sector + 1) * sectorBytes;
  const numberAt = (sector: number, index: number): number => {
    const offset = offsetOf(sector) + index * 4;
    return offset + 4 > bytes.length ? damaged() : view.getUint32(offset, true);
  };

  /** Follows a chain to its end; it cannot be longer than the file has sectors. */
  const follow = (start: number, next: (sector: number) => number, most: number): readonly number[] => {
    const chain: number[] = [];
    for (let sector = start; sector < notASector; sector = next(sector)) {
      if (chain.length >= most) return damaged();
      chain.push(sector);
    }
    return chain;
  };
  const inHeader = Array.from({ length: sectorsInHeader }, (_, index) =>
    view.getUint32(76 + index * 4, true),
  );
  const listSectors = follow(
    view.getUint32(68, true),
    (sector) => numberAt(sector, numbersPerSector - 1),
    sectorCount,
  );
  const tableSectors = [
    ...inHeader,
    ...listSectors.flatMap((sector) =>
      Array.from({ length: numbersPerSector - 1 }, (_, index) => numberAt(sector, index)),
    ),
  ].filter((sector) => sector < notASector);
  const nextSector = (sector: number): number => {
    const table = tableSectors[Math.floor(sector / numbersPerSector)];
    return table === undefined ? damaged() : numberAt(table, sector % numbersPerSector);
  };
  const readChain = (start: number): Uint8Array =>
    concatenate(
      follow(start, nextSector, sectorCount).map((sector) => {
        const offset = offsetOf(sector);
        return offset >= bytes.length ? damaged() : bytes.subarray(offset, offset + sectorBytes);
      }),
    );

  const entries = readEntries(readChain(view.getUint32(48, true)));
  const readSmall = (start: number, size: number): Uint8Array => {
    const container = readChain(entries.find(({ type }) => type === 5)?.start ?? notASector);
    const table = readChain(view.getUint32(60, true));
    const tableView = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const next = (sector: number): number =>
      sector * 4 + 4 > table.length ? damaged() : tableView.getUint32(sector * 4, true);
    const most = Math.ceil(size / 64) + 1;
    return concatenate(
      follow(start, next, most).map((sector) => container.subarray(sector * 64, sector * 64 + 64)),
    );
  };
  const find = (name: string): Uint8Array | null => {
    const entry = entries.find((each) => each.type === 2 && each.name === name);
    if (entry === undefined) return null;
    const { start, size } = entry;
    const content = size < view.getUint32(56, true) ? readSmall(start, size) : readChain(start);
    return content.length < size ? damaged() : content.subarray(0, size);
  };
  return { names: entries.map(({ name }) => name), find };
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.floor(directory.length / entryBytes);
  return Array.from({ length: count }, (_, index): Entry => {
    const at = index * entryBytes;
    const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)).toLowerCase(),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
