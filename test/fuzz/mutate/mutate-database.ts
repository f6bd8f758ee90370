import { edgeDoubles, edgeIntegers, mutateBytes, overwriteDouble, overwriteInteger } from './mutate-bytes';
import type { MutateBytes } from './mutate-bytes';

/** Where the geometries of a GeoPackage begin: `GP`, version 0. */
function blobStarts(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(0x47); at !== -1; at = bytes.indexOf(0x47, at + 1)) {
    if (bytes[at + 1] === 0x50 && bytes[at + 2] === 0) starts.push(at);
  }
  return starts;
}

/** Fields of the header of a database file and of its pages that others depend on: offset and width. */
const headerFields = [
  [16, 2],
  [18, 1],
  [19, 1],
  [20, 1],
  [24, 4],
  [28, 4],
  [32, 4],
  [36, 4],
  [44, 4],
  [52, 4],
  [56, 4],
  [96, 4],
] as const;
const pageFields = [
  [0, 1],
  [1, 2],
  [3, 2],
  [5, 2],
  [7, 1],
  [8, 2],
  [10, 2],
  [12, 2],
] as const;

/** One change of a GeoPackage: of a geometry, of the file's or a page's header, or of its bytes. */
export const mutateDatabase: MutateBytes = (bytes, random) => {
  const blobs = blobStarts(bytes);
  const edge = random.pick(edgeIntegers);
  switch (random.below(6)) {
    case 0: {
      const [offset, width] = random.pick(headerFields);
      return overwriteInteger(bytes, offset, width, edge, false);
    }
    case 1: {
      const page = random.below(bytes.length / 4096) * 4096;
      const [offset, width] = random.pick(pageFields);
      return overwriteInteger(bytes, (page === 0 ? 100 : page) + offset, width, edge, false);
    }
    case 2:
    case 3: {
      if (blobs.length === 0) return mutateBytes(bytes, random);
      const start = random.pick(blobs);
      return random.chance(0.5)
        ? overwriteDouble(bytes, start + 53 + 8 * random.below(10), random.pick(edgeDoubles))
        : overwriteInteger(
            bytes,
            start + random.pick([3, 4, 40, 41, 45, 49]),
            random.pick([1, 4] as const),
            edge,
            true,
          );
    }
    default: {
      const used = bytes.findLastIndex((byte) => byte !== 0) + 1;
      const page = random.below(bytes.length / 4096) * 4096;
      const near = random.chance(0.5) ? page + random.below(64) : random.below(used);
      return random.chance(0.6)
        ? overwriteInteger(bytes, near, random.pick([1, 2, 4] as const), edge, false)
        : mutateBytes(bytes, random);
    }
  }
};

/** Fields of the header of a compound file (MS-CFB 2.2): offset and width. */
const compoundFields = [
  [24, 2],
  [26, 2],
  [28, 2],
  [30, 2],
  [32, 2],
  [40, 4],
  [44, 4],
  [48, 4],
  [56, 4],
  [60, 4],
  [64, 4],
  [68, 4],
  [72, 4],
  [76, 4],
] as const;

/** One change of an .xls file: of the compound file's header, of a sector's entry, of a record, or of its bytes. */
export const mutateCompound: MutateBytes = (bytes, random) => {
  const edge = random.pick(edgeIntegers);
  switch (random.below(4)) {
    case 0: {
      const [offset, width] = random.pick(compoundFields);
      return overwriteInteger(bytes, offset, width, edge, true);
    }
    case 1:
      return overwriteInteger(
        bytes,
        random.below(bytes.length / 4) * 4,
        4,
        random.chance(0.5) ? random.below(40) : edge,
        true,
      );
    case 2:
      return overwriteInteger(
        bytes,
        random.below(bytes.length / 2) * 2,
        2,
        random.chance(0.5) ? random.below(2200) : edge,
        true,
      );
    default:
      return mutateBytes(bytes, random);
  }
};
