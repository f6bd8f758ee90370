/** A file as a person gave it: its name (no folder) and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something worth telling about a file that was read all the same. */
export interface ImportNote {
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  /** How often it happened, when one note stands for many. */
  readonly count?: number;
  /** Whether the sentence tells how often. */
  readonly isCountTold?: boolean;
}
