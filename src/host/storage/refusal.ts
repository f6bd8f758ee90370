const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this folder may not be written to',
  EPERM: 'this folder may not be written to',
  EROFS: 'this disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  ENOENT: 'the folder is gone',
  ENOTDIR: 'the folder is gone',
  EISDIR: 'a folder has this name',
  EIO: 'the disk does not answer as it should',
};

/** Why the system refuses to write, as half a sentence for people. */
export const reasonOf = (code: string): string => reasons[code] ?? `the system says ${code}`;

/** What to do about it where no other place can be chosen. */
export function remedyOf(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Free some space and try again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'Make the folder of the app’s settings writable and try again.';
  return 'Try again; when it happens again, start the app anew.';
}
