import type { GivenFile } from '../../files/given-file';
import { formatBytes } from '../../words/format';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';

/** The last extension of a file name in lower case with its dot; empty without one. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

/** A file name without its last extension, in lower case: what the parts of a shapefile have in common. */
export function stemOf(name: string): string {
  return name.slice(0, name.length - extensionOf(name).length).toLowerCase();
}

/** The first of the files with one of these extensions. */
export function findFile(
  files: readonly GivenFile[],
  ...extensions: readonly string[]
): GivenFile | undefined {
  return files.find(({ name }) => extensions.includes(extensionOf(name)));
}

/** Refuses a file that is empty or larger than can be read. */
export function checkSize(file: GivenFile): void {
  if (file.bytes.length === 0) stop('empty-file', 'This file is empty.', { file: file.name });
  if (file.bytes.length > importLimits.fileBytes) {
    stop('too-large', `This file is larger than ${formatBytes(importLimits.fileBytes)}.`, {
      file: file.name,
    });
  }
}

/** The one file that a single-file format was given, checked for its size. */
export function onlyFile(files: readonly GivenFile[]): GivenFile {
  const [file] = files;
  if (file === undefined) throw new RangeError('A reader needs a file.');
  checkSize(file);
  return file;
}

/** The beginning of a file as text, for a look at what it is. Bytes that are no ASCII do not matter. */
export function peekText(file: GivenFile, length = 4096): string {
  const head = file.bytes.subarray(0, length);
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(utf16 ?? 'windows-1252').decode(head).replace(/^(\uFEFF|ï»¿)/, '');
}
