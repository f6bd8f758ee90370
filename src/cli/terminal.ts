/** Where a command writes. Except for files, every call is one or more whole lines, without the last line break. */
export interface Terminal {
  /** What was asked for. */
  readonly print: (text: string) => void;
  /** A file that was asked for, byte for byte. */
  readonly write: (content: string | Uint8Array) => void;
  /** What went wrong. */
  readonly complain: (text: string) => void;
}

/** What a command knows of the machine that it runs on. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** The folder that relative paths start from. */
  readonly workingFolder: string;
  /** The app's own folder, with `geodata` and `assets`. */
  readonly appFolder: string;
  readonly version: string;
}
