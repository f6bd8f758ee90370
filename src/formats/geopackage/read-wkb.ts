import type { ErrorPlace } from '../../core/result';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';

/**
 * A geometry in well-known binary (OGC 06-103r4; Z and M as in ISO 13249-3 and as PostGIS flags them) as a
 * GeoJSON-like value, not yet validated. Counts are checked against the bytes that are left before anything is made.
 *
 * @param bytes the geometry and nothing before it
 */
export function readWkb(bytes: Uint8Array, place: ErrorPlace): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;

  const need = (count: number): void => {
    if (count > bytes.length - offset) stop('truncated', 'The geometry is cut off.', place);
  };
  const readCount = (littleEndian: boolean, itemBytes: number): number => {
    need(4);
    const count = view.getUint32(offset, littleEndian);
    offset += 4;
    need(count * itemBytes);
    return count;
  };
  const readPositions = (littleEndian: boolean, count: number, dimensions: number): number[][] => {
    need(count * dimensions * 8);
    return Array.from({ length: count }, () => {
      const position = [view.getFloat64(offset, littleEndian), view.getFloat64(offset + 8, littleEndian)];
      offset += dimensions * 8;
      return position;
    });
  };
  const readOne = (
    depth: number,
  ): { readonly type: string; readonly coordinates?: unknown; readonly geometries?: unknown } => {
    if (depth > importLimits.depth) stop('too-deep', 'Geometries lie too deep in each other.', place);
    need(5);
    const littleEndian = view.getUint8(offset) === 1;
    const code = view.getUint32(offset + 1, littleEndian);
    offset += 5;
    if ((code & 0x20000000) !== 0) offset += 4;
    const plain = code & 0x0fffffff;
    const dimensions = dimensionsOf(code, Math.floor(plain / 1000));
    const line = (): number[][] =>
      readPositions(littleEndian, readCount(littleEndian, dimensions * 8), dimensions);
    const parts = () => Array.from({ length: readCount(littleEndian, 5) }, () => readOne(depth + 1));
    switch (plain % 1000) {
      case 1: {
        const [position = []] = readPositions(littleEndian, 1, dimensions);
        return { type: 'Point', coordinates: position.every(Number.isNaN) ? [] : position };
      }
      case 2:
        return { type: 'LineString', coordinates: line() };
      case 3:
        return { type: 'Polygon', coordinates: Array.from({ length: readCount(littleEndian, 4) }, line) };
      case 4:
      case 5:
      case 6: {
        const type = ['MultiPoint', 'MultiLineString', 'MultiPolygon'][(plain % 1000) - 4] ?? '';
        return { type, coordinates: parts().map((part) => part.coordinates) };
      }
      case 7:
        return { type: 'GeometryCollection', geometries: parts() };
      default:
        return stop(
          'bad-geometry',
          `Geometries of type ${plain} (curves or surfaces) cannot be read.`,
          place,
        );
    }
  };
  return readOne(0);
}

function dimensionsOf(code: number, isoGroup: number): number {
  const [hasZ, hasM] = [(code & 0x80000000) !== 0, (code & 0x40000000) !== 0];
  return 2 + Math.max(isoGroup === 3 ? 2 : isoGroup > 0 ? 1 : 0, Number(hasZ) + Number(hasM));
}
