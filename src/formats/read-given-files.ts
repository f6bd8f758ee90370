import type { Result, UserError } from '../core/result';
import { fail, succeed } from '../core/result';
import type { GivenFile, ImportNote } from '../files/given-file';
import { oneOf } from '../words/one-of';
import type { RawBoundaries, RawTable, ReadOptions } from './reading/raw';
import { groupFiles } from './archive/group-files';
import { isZip, unzipGiven } from './archive/unzip-given';
import { fileFormats } from './facts/file-formats';
import { listReadFormats } from './facts/list-formats';
import { recognizeFormat } from './formats';
import { extensionOf } from './reading/given-file';
import type { ReadChoices } from './reading/read-choices';
import { cancelled, runReader } from './reading/run-reader';

/** Why a file could not be read. */
export interface ReadFailure extends UserError {
  /** The file that was to be read, as decisions call it, and the id of its format; none where no format was found. */
  readonly unread?: { readonly file: string; readonly format: string };
}

/** What was in the files that a person gave, in the order of the files. */
export interface ReadFiles {
  readonly boundaries: readonly RawBoundaries[];
  readonly tables: readonly RawTable[];
  /** Why a file could not be read; the others were. */
  readonly failures: readonly ReadFailure[];
  /** Files inside archives that are no data. */
  readonly notes: readonly ImportNote[];
}

/** Decides about one file by its name; for a shapefile it is asked with the name of the .shp file. */
export type ChooseForFile = (file: string) => Omit<ReadChoices, keyof ReadOptions>;

/**
 * Reads everything in files as they were dropped: unpacks zip archives, puts the parts of shapefiles together, finds
 * the format of each and reads it. A file that fails does not keep the others from being read.
 *
 * @returns a failure only when there is no file or the person cancelled
 */
export async function readGivenFiles(
  files: readonly GivenFile[],
  options: ReadOptions,
  choose: ChooseForFile = () => ({}),
): Promise<Result<ReadFiles>> {
  if (files.length === 0) return fail('no-files', 'Give at least one file.');
  const [boundaries, tables, failures, notes]: [RawBoundaries[], RawTable[], ReadFailure[], ImportNote[]] = [
    [],
    [],
    [],
    [],
  ];
  const { loose, archived } = await unpackAll(files, failures);
  for (const { group, archive } of [
    ...groupFiles(loose).map((group) => ({ group, archive: null })),
    ...archived.flatMap((entry) =>
      groupFiles(entry.files).map((group) => ({ group, archive: entry.archive })),
    ),
  ]) {
    const name = nameOf(group);
    if (options.isCancelled?.() === true) return { ok: false, error: cancelled(name) };
    const format = recognizeFormat(group);
    if (format === null && archive !== null) notes.push(leftOut(archive, name));
    else if (format === null) failures.push(unknownFormat(group));
    else if (format.kind === 'boundaries') {
      const read = await format.read(group, { ...choose(name), ...options });
      if (read.ok) boundaries.push(read.value);
      else failures.push({ ...read.error, unread: { file: name, format: format.id } });
    } else {
      const read = await format.read(group, { ...choose(name), ...options });
      if (read.ok) tables.push(...read.value);
      else failures.push({ ...read.error, unread: { file: name, format: format.id } });
    }
  }
  const stopped = failures.find(({ code }) => code === 'cancelled');
  return stopped === undefined
    ? succeed({ boundaries, tables, failures, notes })
    : { ok: false, error: stopped };
}

interface Archived {
  readonly archive: string;
  readonly files: readonly GivenFile[];
}

async function unpackAll(
  files: readonly GivenFile[],
  failures: UserError[],
): Promise<{ readonly loose: readonly GivenFile[]; readonly archived: readonly Archived[] }> {
  const loose: GivenFile[] = [];
  const archived: Archived[] = [];
  for (const file of files) {
    if (!isArchive(file)) {
      loose.push(file);
      continue;
    }
    const unzipped = await runReader(() => Promise.resolve(unzipGiven(file)));
    if (!unzipped.ok) failures.push(unzipped.error);
    else {
      const inner = [...unzipped.value].map(([name, bytes]) => ({ name, bytes }));
      archived.push({ archive: file.name, files: inner });
    }
  }
  return { loose, archived };
}

/** A zip archive that is not itself a document, as .kmz and .xlsx are. */
const isArchive = (file: GivenFile): boolean =>
  extensionOf(file.name) === '.zip' || (isZip(file.bytes) && recognizeFormat([file]) === null);

const nameOf = (group: readonly GivenFile[]): string =>
  (group.find(({ name }) => extensionOf(name) === '.shp') ?? group[0])?.name ?? '';

const leftOut = (archive: string, name: string): ImportNote => ({
  code: 'left-out',
  message: `“${name}” in the archive is no format that can be read; it was left out.`,
  file: archive,
});

const shapefileParts: readonly string[] = fileFormats.shapefile.extensions;

const titlesOf = (holds: 'boundaries' | 'tables'): string =>
  oneOf(listReadFormats(holds).map(({ title }) => title));

function unknownFormat(group: readonly GivenFile[]): UserError {
  const name = nameOf(group);
  const isPart = shapefileParts.includes(extensionOf(name));
  const isEmpty = group.every(({ bytes }) => bytes.length === 0);
  const message = isPart
    ? 'This is a part of a shapefile; give its .shp file with it, under the same name.'
    : `This is no format that can be read: boundaries may be ${titlesOf('boundaries')}, tables ${titlesOf('tables')}.`;
  if (isEmpty) return { code: 'empty-file', message: 'This file is empty.', place: { file: name } };
  return { code: isPart ? 'incomplete-shapefile' : 'unknown-format', message, place: { file: name } };
}
