import { formatCount } from './counts';
import { formatOneDecimal, formatVotes } from './numbers';

/** A limit of memory or of a file as a person would say it. */
export function formatBytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.floor(bytes / 1024 / 1024)} MB`;
}

/** The size of a file: `812 bytes`, `34 kB`, `2.1 MB`. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return formatCount(bytes, 'byte');
  if (bytes < 1_000_000) return `${formatVotes(bytes / 1000)} kB`;
  return `${formatOneDecimal(bytes / 1_000_000)} MB`;
}
