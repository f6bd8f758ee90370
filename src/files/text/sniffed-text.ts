import type { ImportNote } from '../given-file';

/** The text of a file with the encoding that it was read in. */
export interface SniffedText {
  readonly text: string;
  readonly encoding: string;
  readonly notes: readonly ImportNote[];
}
