export type CommandName = 'packs' | 'audit' | 'export';

export interface OptionEntry {
  readonly name: string;
  /** What the value is, in capitals, as the help prints it. */
  readonly value: string;
  readonly help: string;
}

export interface CommandEntry {
  readonly name: CommandName;
  /** The word for what the command works on; null where it takes none. */
  readonly operand: string | null;
  readonly summary: string;
  readonly options: readonly OptionEntry[];
}

/** Every command with its options: the help is written from it and the command line is checked against it. */
export const commands: readonly CommandEntry[] = [
  { name: 'packs', operand: null, summary: 'List the packs that come with the app.', options: [] },
  {
    name: 'audit',
    operand: 'PACK',
    summary: 'Account for every vote of a pack: its contests, sums, and what the map can place.',
    options: [],
  },
  {
    name: 'export',
    operand: 'PACK',
    summary: 'Draw one map as a PNG or SVG file.',
    options: [
      { name: 'out', value: 'FILE', help: 'The file to write; its name ends in .png or .svg. Needed.' },
      { name: 'spec', value: 'FILE', help: 'A saved map specification (JSON), instead of the next four.' },
      { name: 'contest', value: 'ID', help: 'The contest of the pack to map.' },
      {
        name: 'measure',
        value: 'NAME',
        help: 'winner, margin, share or votes of a contest, or a demographic id of the pack.',
      },
      { name: 'candidate', value: 'NAME', help: 'Whose share or votes; share needs it.' },
      {
        name: 'unit',
        value: 'NAME',
        help: 'precincts or neighborhoods for a contest, tracts for demographics (that is what is meant without it).',
      },
      {
        name: 'size',
        value: 'WxH',
        help: 'Pixels, for example 2400x1800 (that is what is meant without it).',
      },
      { name: 'theme', value: 'NAME', help: 'light or dark.' },
      { name: 'title', value: 'TEXT', help: 'The title, instead of the one that the map writes itself.' },
      { name: 'subtitle', value: 'TEXT', help: 'The line beneath the title, likewise.' },
    ],
  },
];

/** The command of a name; undefined when there is none. */
export const findCommand = (name: string): CommandEntry | undefined =>
  commands.find((command) => command.name === name);
