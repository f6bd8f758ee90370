import type { Notice } from '../../../app/store/state';
import type { Host } from '../../../contract/host';
import { describeError } from '../../../core/result';

/** The browser's own way to ask for a folder, where it has one. */
interface FolderPicker {
  readonly showDirectoryPicker?: (options: {
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

const picker = (): FolderPicker['showDirectoryPicker'] => (window as FolderPicker).showDirectoryPicker;

export const canPickFolder = (): boolean => picker() !== undefined;

/** Writes a pack into a new folder within one that the person picks; null: they changed their mind. */
export async function saveIntoPickedFolder(host: Host, id: string): Promise<Notice | null> {
  const chosen = await pickFolder();
  if (chosen === null) return null;
  const opened = await host.openPack({ id });
  if (!opened.ok) return { kind: 'error', text: describeError(opened.error) };
  try {
    if (await hasEntry(chosen, id)) {
      return { kind: 'error', text: `There is a folder ${id} already. Choose another place.` };
    }
    const folder = await chosen.getDirectoryHandle(id, { create: true });
    for (const { path, bytes } of opened.value.files) await writeFile(folder, path, bytes);
  } catch {
    return { kind: 'error', text: 'The folder could not be written. Choose another place.' };
  }
  return { kind: 'done', text: `Saved ${id}.` };
}

async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.call(window, { mode: 'readwrite' })) ?? null;
  } catch {
    return null;
  }
}

async function hasEntry(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getDirectoryHandle(name);
    return true;
  } catch {
    return false;
  }
}

async function writeFile(folder: FileSystemDirectoryHandle, path: string, bytes: Uint8Array): Promise<void> {
  const names = path.split('/');
  const [file = path] = names.splice(-1);
  let home = folder;
  for (const name of names) home = await home.getDirectoryHandle(name, { create: true });
  const stream = await (await home.getFileHandle(file, { create: true })).createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
}
