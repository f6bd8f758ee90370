import type { PackFiles } from '../../app/store/open-pack';

/** What a person dropped or picked: one zipped pack, or the files of a folder by path without the folder's name. */
export type GivenPack =
  | { readonly kind: 'zip'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'files'; readonly files: PackFiles };

const maximumFiles = 200;

/** Reads files that a file picker gave. */
export async function readPickedFiles(picked: readonly File[]): Promise<GivenPack> {
  const [only] = picked;
  if (picked.length === 1 && only !== undefined && isZip(only)) {
    return { kind: 'zip', name: only.name, bytes: await bytesOf(only) };
  }
  return gather(picked.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Reads what was dropped on the page, folders included. Must be called before the drop event ends. */
export async function readDroppedItems(transfer: DataTransfer): Promise<GivenPack> {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const files = (await Promise.all(entries.map(filesOfEntry))).flat();
  const [only] = files;
  if (files.length === 1 && only !== undefined && isZip(only.file)) {
    return { kind: 'zip', name: only.file.name, bytes: await bytesOf(only.file) };
  }
  return gather(files);
}

interface PathFile {
  readonly path: string;
  readonly file: File;
}

async function gather(found: readonly PathFile[]): Promise<GivenPack> {
  const pairs = found
    .slice(0, maximumFiles)
    .map(async ({ path, file }) => [path, await bytesOf(file)] as const);
  return { kind: 'files', files: stripCommonFolder(new Map(await Promise.all(pairs))) };
}

function stripCommonFolder(files: PackFiles): PackFiles {
  const [first] = files.keys();
  const folder = first?.includes('/') === true ? first.slice(0, first.indexOf('/') + 1) : '';
  if (folder === '' || ![...files.keys()].every((path) => path.startsWith(folder))) return files;
  return new Map([...files].map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly PathFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: PathFile[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0 || found.length > maximumFiles) return found;
    for (const child of batch) found.push(...(await filesOfEntry(child)));
  }
}

const isZip = (file: File): boolean => file.name.toLowerCase().endsWith('.zip');
const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
