/**
 * One value of the contract (JSON plus Uint8Array) as one binary frame, for carriers that move bytes only:
 *
 *     'DAF1' · u32 length of the document · the document as UTF-8 JSON · the byte arrays, one after another
 *
 * The document is `{ "value": …, "parts": [{ "path": [keys…], "length": n }, …] }`; each part's place in the value holds
 * null. Bytes stay outside the JSON, so no JSON value can be mistaken for them. Integers are little-endian.
 */
export const wireMediaType = 'application/vnd.district-atlas.frame';

const magic = [0x44, 0x41, 0x46, 0x31] as const;
const headerLength = 8;
const maximumParts = 10_000;
const maximumDepth = 32;

/** A place in a value, from the inside out; a list of keys is made of the few places that hold bytes. */
interface Place {
  readonly key: string | number;
  readonly within: Place | null;
}

interface Part {
  readonly path: readonly (string | number)[];
  readonly length: number;
}

/** A frame that is not one of ours, or was cut or changed on its way. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

/**
 * The frame of a value.
 *
 * @throws TypeError for anything but JSON and Uint8Array: NaN, Infinity, undefined, Map, Date, functions, cycles.
 */
export function encodeWire(value: unknown): Uint8Array<ArrayBuffer> {
  const bytes: Uint8Array[] = [];
  const parts: Part[] = [];
  const json = withoutBytes(value, null, (place, part) => {
    const path = pathOf(place);
    if (path.length > maximumDepth) throw new TypeError('Bytes of a contract value are nested too deeply.');
    bytes.push(part);
    parts.push({ path, length: part.byteLength });
  });
  const document = new TextEncoder().encode(JSON.stringify({ value: json, parts }));
  const frame = new Uint8Array(
    headerLength + document.byteLength + bytes.reduce((sum, part) => sum + part.byteLength, 0),
  );
  frame.set(magic, 0);
  new DataView(frame.buffer).setUint32(4, document.byteLength, true);
  frame.set(document, headerLength);
  let offset = headerLength + document.byteLength;
  for (const part of bytes) {
    frame.set(part, offset);
    offset += part.byteLength;
  }
  return frame;
}

function withoutBytes(
  value: unknown,
  place: Place | null,
  add: (place: Place | null, bytes: Uint8Array) => void,
): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (isFiniteNumber(value)) return value;
  if (value instanceof Uint8Array) {
    add(place, value);
    return null;
  }
  if (Array.isArray(value)) {
    // Array.from sees the holes of a sparse list, which JSON would fill with null.
    return Array.from(value as readonly unknown[], (item, key) =>
      isFiniteNumber(item) ? item : withoutBytes(item, { key, within: place }, add),
    );
  }
  if (typeof value === 'object' && isPlain(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => [key, withoutBytes(item, { key, within: place }, add)] as const,
    );
    return Object.fromEntries(entries);
  }
  throw new TypeError(
    `A contract value at ${pathOf(place).join('.') || 'its root'} is neither JSON nor bytes.`,
  );
}

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

function pathOf(place: Place | null): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let each = place; each !== null; each = each.within) path.push(each.key);
  return path.reverse();
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/**
 * The value of a frame. Byte arrays are copies, so the frame may be reused.
 *
 * @throws WireError for a frame that is not complete and exact to the byte.
 */
export function decodeWire(frame: Uint8Array): unknown {
  if (frame.byteLength < headerLength || magic.some((byte, index) => frame[index] !== byte)) {
    throw new WireError('This is not a frame.');
  }
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const documentEnd = headerLength + view.getUint32(4, true);
  if (documentEnd > frame.byteLength) throw new WireError('The frame is cut.');
  const document = parseDocument(frame.subarray(headerLength, documentEnd));
  let offset = documentEnd;
  for (const part of document.parts) {
    if (offset + part.length > frame.byteLength) throw new WireError('The frame is cut.');
    put(document, part.path, frame.slice(offset, offset + part.length));
    offset += part.length;
  }
  if (offset !== frame.byteLength) throw new WireError('The frame has bytes left over.');
  return document.value;
}

function parseDocument(bytes: Uint8Array): { value: unknown; readonly parts: readonly Part[] } {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new WireError('The frame’s document is not JSON.');
  }
  if (!isRecord(document) || !Object.hasOwn(document, 'value') || !Array.isArray(document['parts'])) {
    throw new WireError('The frame’s document has the wrong shape.');
  }
  const parts: unknown[] = document['parts'];
  if (parts.length > maximumParts || !parts.every(isPart))
    throw new WireError('The frame’s parts are malformed.');
  return { value: document['value'], parts };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isPart = (part: unknown): part is Part =>
  isRecord(part) &&
  Number.isSafeInteger(part['length']) &&
  Number(part['length']) >= 0 &&
  Array.isArray(part['path']) &&
  part['path'].length <= maximumDepth &&
  part['path'].every((key) => (typeof key === 'string' && key !== '__proto__') || typeof key === 'number');

/** Puts bytes at a path of own properties that ends on null; any other path is hostile. */
function put(document: { value: unknown }, path: readonly (string | number)[], bytes: Uint8Array): void {
  let holder: Record<string | number, unknown> = document;
  let key: string | number = 'value';
  for (const next of path) {
    const inner: unknown = holder[key];
    if (!isRecord(inner) || inner instanceof Uint8Array || !Object.hasOwn(inner, next)) {
      throw new WireError('The frame places bytes where there is no room for them.');
    }
    holder = inner;
    key = next;
  }
  if (holder[key] !== null) throw new WireError('The frame places bytes over another value.');
  holder[key] = bytes;
}
