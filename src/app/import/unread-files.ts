import type { ImportView } from '../../contract/import-view';
import { findFileFormat } from '../../formats/facts/list-formats';
import type { FileReading } from '../../import/decisions/import-decisions';

/** What a person may say about the reading of a file. */
export type ReadingField = Exclude<keyof FileReading, 'file'>;

/** A file that could not be read as it is, and perhaps can when a person says how. */
export interface UnreadFile {
  readonly file: string;
  readonly format: string;
  /** Why, in a sentence. */
  readonly message: string;
}

/** What can be said about the reading of files of a format; nothing where the format itself prescribes it all. */
export const readingFieldsOf = (format: string): readonly ReadingField[] =>
  findFileFormat(format)?.reads?.asks ?? [];

/** Reasons that lie in what the coordinates are taken for. */
const coordinateCodes: readonly string[] = ['unknown-coordinate-system', 'out-of-range'];

type Failures = Pick<ImportView, 'failures'>;

/** Boundaries that could not be read for what their coordinates were taken for. */
export const unreadBoundaries = (view: Failures): readonly UnreadFile[] =>
  listUnread(view, 'coordinateSystem').filter(({ code }) => coordinateCodes.includes(code));

/** Tables of text that could not be read. */
export const unreadTables = (view: Failures): readonly UnreadFile[] => listUnread(view, 'delimiter');

const listUnread = (
  { failures }: Failures,
  field: ReadingField,
): readonly (UnreadFile & { readonly code: string })[] =>
  failures.flatMap(({ message, unread }) =>
    unread !== null && readingFieldsOf(unread.format).includes(field) ? [{ ...unread, message }] : [],
  );
