/** What a pack may weigh before it is refused: far above any district, far below what would exhaust the machine. */
export const packLimits = {
  files: 200,
  folderDepth: 4,
  fileBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
} as const;

/** A number of bytes as a person reads it: `256 MB`. */
export const formatMegabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
