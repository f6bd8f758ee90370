/** What a pack may hold at most, so that a wrong or hostile file cannot exhaust the machine. Sizes in bytes. */
export interface PackLimits {
  readonly fileBytes: number;
  readonly totalBytes: number;
  readonly files: number;
}

export const defaultLimits: PackLimits = {
  fileBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  files: 1000,
};
