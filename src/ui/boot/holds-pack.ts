import type { PathFile } from './given-files';

/** The list of files at the end of a zip archive fits into this for any pack. */
const tailBytes = 1_000_000;

/** Whether the files are a pack, zipped or loose, and not files to import. A `.zip` that is no archive is told as a pack. */
export async function holdsPack(files: readonly PathFile[]): Promise<boolean> {
  const [only] = files;
  if (files.length === 1 && only !== undefined && isZip(only)) {
    const names = await listZippedNames(only.file);
    return names === null || isPackListing(names);
  }
  return isPackListing(files.map(({ path }) => path));
}

export const isZip = ({ path }: PathFile): boolean => path.toLowerCase().endsWith('.zip');

/** A pack's own description, or without it the files that only packs have. */
const isPackListing = (paths: readonly string[]): boolean => {
  const names = new Set(
    paths.filter((path) => path.split('/').length <= 2).map((path) => path.replace(/^.*\//, '')),
  );
  return names.has('datapackage.json') || (names.has('boundaries.topo.json') && names.has('contests.csv'));
};

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const endBytes = 22;
const entryBytes = 46;

/** The names in the directory at the end of a zip archive; null when there is none. */
async function listZippedNames(file: File): Promise<readonly string[] | null> {
  const start = Math.max(0, file.size - tailBytes);
  const tail = new DataView(await file.slice(start).arrayBuffer());
  let end = tail.byteLength - endBytes;
  while (end >= 0 && tail.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) return null;
  const names: string[] = [];
  let at = tail.getUint32(end + 16, true) - start;
  while (at >= 0 && at + entryBytes <= end && tail.getUint32(at, true) === entrySignature) {
    const length = tail.getUint16(at + 28, true);
    names.push(
      new TextDecoder().decode(
        new Uint8Array(tail.buffer, at + entryBytes, Math.min(length, end - at - entryBytes)),
      ),
    );
    at += entryBytes + length + tail.getUint16(at + 30, true) + tail.getUint16(at + 32, true);
  }
  return names;
}
