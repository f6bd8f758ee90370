import type { GivenUpload } from '../../../app/import/send-file';

interface Given {
  readonly path: string;
  readonly file: File;
}

/** Files of the page as an import takes them, read piece by piece. */
export const uploadsOf = (files: readonly Given[]): readonly GivenUpload[] =>
  files.map(({ path, file }) => ({
    name: path,
    size: file.size,
    readPiece: async (offset, length) => {
      const bytes = new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
      if (bytes.byteLength !== length) throw new Error('The file was changed while it was read.');
      return bytes;
    },
  }));
