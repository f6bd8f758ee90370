const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const utf8Names = 1 << 11;

/**
 * The CRC-32 that a zip archive gives for each of its files, by path (APPNOTE.TXT 6.3.10, 4.3.12). The library that
 * unpacks does not compare them, so bytes that changed on the way would become other votes without a word.
 *
 * @returns an empty map for an archive of the 64-bit form
 */
export function readCheckSums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0) return sums;
  let offset = view.getUint32(end + 16, true);
  while (offset + 46 <= bytes.length && view.getUint32(offset, true) === entryMark) {
    const nameLength = view.getUint16(offset + 28, true);
    const isUtf8 = (view.getUint16(offset + 8, true) & utf8Names) !== 0;
    const name = bytes.subarray(offset + 46, offset + 46 + nameLength);
    sums.set(isUtf8 ? new TextDecoder().decode(name) : latinText(name), view.getUint32(offset + 16, true));
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return sums;
}

const latinText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of bytes (ISO 3309), as zip archives use it. */
export function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
