import { openPackFiles, openZippedPack } from '../../app/store/open-pack';
import type { Session } from '../../app/store/session';
import type { PathFile } from './given-files';
import { isZip } from './holds-pack';

/** More files than this no pack has. */
const mostPackFiles = 200;

/** Opens a pack from files that a person gave. Rejects when they cannot be read. */
export async function openGivenPack(session: Session, files: readonly PathFile[]): Promise<void> {
  const [only] = files;
  if (only === undefined) return;
  if (files.length === 1 && isZip(only)) {
    openZippedPack(session, only.path, await bytesOf(only.file));
    return;
  }
  const pairs = files
    .slice(0, mostPackFiles)
    .map(async ({ path, file }) => [path, await bytesOf(file)] as const);
  openPackFiles(session, new Map(await Promise.all(pairs)));
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
