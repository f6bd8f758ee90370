import { layerFormats } from '../formats/facts/list-formats';
import { pageFormats } from '../render/facts/page-formats';
import { oneOf } from '../words/one-of';
import { importOptions } from './import-options';
import { layerOptions } from './layer-options';
import { describeOptions, exportOptions, tableOptions, type OptionEntry } from './option-table';

export type CommandName = 'packs' | 'audit' | 'export' | 'table' | 'describe' | 'layers' | 'import';

export interface CommandEntry {
  readonly name: CommandName;
  /** The word for what the command works on; null where it takes none. */
  readonly operand: string | null;
  readonly summary: string;
  readonly options: readonly OptionEntry[];
}

const titlesOf = (formats: readonly { readonly title: string }[]): string =>
  oneOf(formats.map(({ title }) => title));

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
    summary: `Draw one map, two side by side, or small ones of many candidates, as a ${titlesOf(Object.values(pageFormats))} file.`,
    options: exportOptions,
  },
  {
    name: 'table',
    operand: 'PACK',
    summary: 'Write every measure of every precinct, neighborhood or tract as comma-separated values.',
    options: tableOptions,
  },
  {
    name: 'describe',
    operand: 'PACK',
    summary: 'Say in words what a map shows: the figures of the district, its highest and lowest places.',
    options: describeOptions,
  },
  {
    name: 'layers',
    operand: 'PACK',
    summary: `Write a layer with all its measures as ${titlesOf(layerFormats)}, for other programs.`,
    options: layerOptions,
  },
  {
    name: 'import',
    operand: null,
    summary: 'Make a pack of boundaries and returns as counties publish them, and list what did not fit.',
    options: importOptions,
  },
];

/** The command of a name; undefined when there is none. */
export const findCommand = (name: string): CommandEntry | undefined =>
  commands.find((command) => command.name === name);
