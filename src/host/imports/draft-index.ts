/** A file of an import: the name that it was given under, what it is called in the folder, and its size in bytes. */
export interface DraftFile {
  readonly name: string;
  readonly stored: string;
  readonly size: number;
}

/** The pack whose parts an import replaces. */
export interface DraftBase {
  readonly title: string;
  /** The folder in the library that the finished pack takes the place of; null where it becomes a new one. */
  readonly folder: string | null;
}

/** What is kept of an import beside its files. */
export interface DraftIndex {
  /** Grows with every change of the files. */
  readonly revision: number;
  readonly files: readonly DraftFile[];
  readonly base: DraftBase | null;
}

/** Whether a file of this name in the folder of an import is one that was given. */
export const isStoredName = (name: string): boolean => /^given-[0-9a-f]{40}$/.test(name);

/** Reads an index; null when it is not one. */
export function parseIndex(document: unknown): DraftIndex | null {
  if (!isRecord(document) || typeof document['revision'] !== 'number') return null;
  const { revision, files, base } = document;
  if (!Array.isArray(files) || !files.every(isFile) || !(base === null || isBase(base))) return null;
  return { revision, files, base };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFile = (value: unknown): value is DraftFile =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  typeof value['stored'] === 'string' &&
  isStoredName(value['stored']) &&
  Number.isSafeInteger(value['size']);

const isBase = (value: unknown): value is DraftBase =>
  isRecord(value) &&
  typeof value['title'] === 'string' &&
  (value['folder'] === null ||
    (typeof value['folder'] === 'string' && /^[^./\\][^/\\]*$/.test(value['folder'])));
