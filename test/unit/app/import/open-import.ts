import { createImportSession, type ImportSession } from '../../../../src/app/import/import-session';
import type { GivenUpload } from '../../../../src/app/import/send-file';
import { createSession } from '../../../../src/app/store/session';
import type { Host } from '../../../../src/contract/host';
import type { GivenFile } from '../../../../src/files/given-file';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An import session over a host. */
export const openImport = (host: Host): ImportSession => createImportSession(createSession({ host }), pause);

/** A given file as the page hands it over. */
export const upload = ({ name, bytes }: GivenFile): GivenUpload => ({
  name,
  size: bytes.length,
  readPiece: (offset, length) => Promise.resolve(new Uint8Array(bytes.subarray(offset, offset + length))),
});

/** The view, which must be there. */
export function viewOf(imports: ImportSession) {
  const { view, error } = imports.getState();
  if (view === null) throw new Error(error ?? 'There is no view.');
  return view;
}
