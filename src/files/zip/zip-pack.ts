import { zipSync } from 'fflate';

/** The earliest time that a zip archive can hold, so that the same pack gives the same bytes. */
const noTime = new Date(1980, 0, 1);

/** A pack's files as one zip archive. */
export const zipPack = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 6, mtime: noTime });
