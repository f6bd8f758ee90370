/** A file that a person dropped or picked, with its folders below the one that was given. */
export interface PathFile {
  readonly path: string;
  readonly file: File;
}

/** More files than this are hardly what a person meant to give. */
export const mostGivenFiles = 1000;

/** The files that a file picker gave. */
export const listPickedFiles = (picked: readonly File[]): readonly PathFile[] =>
  stripCommonFolder(picked.map((file) => ({ path: file.webkitRelativePath || file.name, file })));

/**
 * The files that were dropped on the page, those in folders included. Must be called before the drop event ends; lists at
 * most one more than {@link mostGivenFiles}. Rejects when one cannot be read.
 */
export async function listDroppedFiles(transfer: DataTransfer): Promise<readonly PathFile[]> {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const found: PathFile[] = [];
  for (const entry of entries) await collectFiles(entry, found);
  return stripCommonFolder(found);
}

async function collectFiles(entry: FileSystemEntry, found: PathFile[]): Promise<void> {
  if (found.length > mostGivenFiles) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return;
    for (const child of batch) await collectFiles(child, found);
  }
}

function stripCommonFolder(given: readonly PathFile[]): readonly PathFile[] {
  const files = given.filter(({ path }) => !isSystemFile(path));
  const first = files[0]?.path ?? '';
  const folder = first.slice(0, first.indexOf('/') + 1);
  if (folder === '' || !files.every(({ path }) => path.startsWith(folder))) return files;
  return files.map(({ path, file }) => ({ path: path.slice(folder.length), file }));
}

/** What desktops leave in folders for themselves. */
const isSystemFile = (path: string): boolean =>
  /(^|\/)(\.[^/]+|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i.test(path);
