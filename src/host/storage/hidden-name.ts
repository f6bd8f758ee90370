import { randomUUID } from 'node:crypto';
import { ownTag } from './owner';

/**
 * What a hidden file or folder of ours is: being written, taken out of its place for good, two folders that change
 * places, or a note about something that is being written outside of our own folders.
 */
export type HiddenKind = 'part' | 'removed' | 'exchange' | 'note';

export interface HiddenName {
  /** The process that made it. */
  readonly owner: string;
  readonly label: string;
  readonly kind: HiddenKind;
}

const pattern = /^\.district-atlas\.([0-9a-f]{8}-\d+-\d+)\.([0-9a-z-]{1,80})\.(part|removed|exchange|note)$/;

/** The one way in which everything that is not to stay is called, wherever it lies; by a label of its own unless one is given. */
export const hiddenName = (kind: HiddenKind, label: string = randomUUID()): string =>
  nameOf({ owner: ownTag, label, kind });

/** The name of something that another process made. */
export const nameOf = ({ owner, label, kind }: HiddenName): string =>
  `.district-atlas.${owner}.${label}.${kind}`;

/** What a name says; null for every name that is not one of ours. */
export function parseHiddenName(name: string): HiddenName | null {
  const [, owner, label, kind] = pattern.exec(name) ?? [];
  return owner === undefined || label === undefined ? null : { owner, label, kind: kind as HiddenKind };
}

/** The name of the folder that stands for a lock. */
export const lockName = (key: string): string => `.district-atlas.${key}.lock`;

/** Whether a name is that of a lock. */
export const isLockName = (name: string): boolean => /^\.district-atlas\.[0-9a-z-]{1,80}\.lock$/.test(name);
