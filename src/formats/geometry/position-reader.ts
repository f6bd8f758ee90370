import type { ErrorPlace } from '../../core/result';
import type { ImportNote } from '../../files/given-file';
import type { CoordinateSystem } from '../coordinates/coordinate-system';
import { importLimits } from '../../files/import-limits';
import { stop } from '../../files/stop';

/** Reads the positions of one file and remembers what is worth a note. */
export interface PositionReader {
  /** [longitude, latitude] in degrees of a value that must be a position; stops at one that is none. */
  read(value: unknown, place: ErrorPlace): [number, number];
  readonly notes: () => readonly ImportNote[];
}

/** Beyond a pole by no more than this is rounding, and is put on the pole. Degrees. */
const rounding = 1e-6;

/** Where Web Mercator ends, in degrees: the map shows nothing beyond. */
const mercatorLatitude = 85.0511287798066;

/**
 * Makes a reader of positions in a coordinate system. Longitudes up to 360° are kept as they are (areas across the
 * antimeridian are written so); anything further, latitudes beyond a pole, and numbers that are not finite stop.
 */
export function createPositionReader(file: string, system: CoordinateSystem): PositionReader {
  let [count, acrossAntimeridian, nearPole] = [0, 0, 0];
  const read = (value: unknown, place: ErrorPlace): [number, number] => {
    const [x, y] = Array.isArray(value) ? (value as unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
      return stop('bad-coordinate', 'A position is not two finite numbers.', place);
    }
    count += 1;
    if (count > importLimits.vertices) {
      stop('too-large', `The file has more than ${importLimits.vertices} vertices.`, { file });
    }
    const [longitude, latitude] = system.toDegrees === null ? [x, y] : system.toDegrees([x, y]);
    if (!(Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90 + rounding)) {
      return stop('out-of-range', outOfRangeMessage(x, y, system), place);
    }
    if (Math.abs(longitude) > 180) acrossAntimeridian += 1;
    if (Math.abs(latitude) > mercatorLatitude) nearPole += 1;
    return [longitude, Math.max(-90, Math.min(90, latitude))];
  };
  const notes = (): readonly ImportNote[] => [
    ...system.notes,
    ...countedNote(
      file,
      'across-antimeridian',
      acrossAntimeridian,
      'Positions lie beyond 180° of longitude.',
    ),
    ...countedNote(file, 'near-pole', nearPole, 'Positions lie too near a pole to be on the map.'),
  ];
  return { read, notes };
}

function outOfRangeMessage(x: number, y: number, system: CoordinateSystem): string {
  const position = `The position ${x}, ${y}`;
  return system.toDegrees === null
    ? `${position} is not longitude and latitude. If the file is projected, it must say so (a .prj file, a crs).`
    : `${position} is not on the Earth in the coordinate system ${system.name}, which ${system.declaredBy} declares.`;
}

const countedNote = (file: string, code: string, count: number, message: string): readonly ImportNote[] =>
  count === 0 ? [] : [{ code, message, file, count }];
