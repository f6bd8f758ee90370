import type { ImportNote } from '../../files/given-file';
import { stop } from '../../files/stop';
import { featurePlace } from '../geometry/feature-place';
import { importLimits } from '../../files/import-limits';
import { countRingComparisons } from './count-ring-comparisons';

const headerBytes = 100;
const shapeNames = new Map([
  [1, 'point'],
  [3, 'line'],
  [5, 'polygon'],
  [8, 'multipoint'],
]);

export interface CheckedRecords {
  readonly count: number;
  /** Where the last whole record ends, in bytes. */
  readonly end: number;
  readonly notes: readonly ImportNote[];
}

/**
 * Walks the records of a .shp file and checks what its parser relies on: lengths that stay inside the file, one type
 * of shape, parts and points that fit their record, an effort to sort holes that ends.
 */
export function checkRecords(file: string, bytes: Uint8Array): CheckedRecords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getInt32(0) !== 9994) {
    stop('not-a-shapefile', 'This is not the .shp file of a shapefile, or it is cut off.', { file });
  }
  const type = view.getInt32(32, true);
  if (type !== 0 && (type > 30 || !shapeNames.has(type % 10))) {
    stop('unsupported-shapes', `Shapes of type ${type} cannot be read; polygons are needed.`, { file });
  }
  const declared = view.getInt32(24) * 2;
  if (declared > bytes.length) {
    const message = `The file is cut off: it says that it has ${declared} bytes, but it has ${bytes.length}.`;
    stop('truncated', message, { file });
  }
  let [offset, count, comparisons] = [headerBytes, 0, 0];
  while (offset + 12 <= declared) {
    const place = featurePlace(file, count);
    const start = offset + 8;
    const length = view.getInt32(offset + 4) * 2;
    if (length < 4 || start + length > bytes.length) {
      stop(
        'truncated',
        'The record of this shape does not end inside the file; the file is cut off or damaged.',
        place,
      );
    }
    const shape = view.getInt32(start, true);
    if (shape !== 0 && shape !== type) {
      stop('mixed-shapes', `The shape is of type ${shape} in a file of type ${type}.`, place);
    }
    if (shape !== 0) checkShape(new DataView(bytes.buffer, bytes.byteOffset + start, length), shape, place);
    if (shape % 10 === 5) comparisons += countRingComparisons(bytes, start, length);
    if (comparisons > importLimits.ringComparisons) {
      stop('too-complex', 'There are too many holes to find the areas that they belong to.', place);
    }
    offset = start + length;
    count += 1;
  }
  return { count, end: offset, notes: trailingNote(file, bytes.length - offset) };
}

function checkShape(view: DataView, shape: number, place: { readonly file?: string }): void {
  const kind = shape % 10;
  requireLength(view, kind === 1 ? 20 : kind === 8 ? 40 : 44, place);
  if (kind === 1) return;
  const [parts, points] =
    kind === 8 ? [0, view.getInt32(36, true)] : [view.getInt32(36, true), view.getInt32(40, true)];
  if (parts < 0 || points < 0) stop('damaged-shape', 'The shape has a negative number of points.', place);
  requireLength(view, (kind === 8 ? 40 : 44) + parts * 4 + points * 16, place);
  let previous = -1;
  for (let part = 0; part < parts; part += 1) {
    const start = view.getInt32(44 + part * 4, true);
    if (start <= previous || start >= points || (part === 0 && start !== 0)) {
      stop('damaged-shape', 'The parts of the shape do not follow each other.', place);
    }
    previous = start;
  }
}

function requireLength(view: DataView, length: number, place: { readonly file?: string }): void {
  if (view.byteLength < length) {
    stop('damaged-shape', 'The shape says that it has more points than its record holds.', place);
  }
}

function trailingNote(file: string, count: number): readonly ImportNote[] {
  if (count === 0) return [];
  return [{ code: 'trailing-bytes', message: 'Bytes after the last shape were left out.', file, count }];
}
