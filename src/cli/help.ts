import type { Pack } from '../core/pack';
import { commands, findCommand, type CommandEntry, type CommandName } from './command-table';

/** Names for the examples of the help. */
export interface HelpExample {
  readonly pack: string;
  readonly contest: string;
  readonly candidate: string;
  readonly demographic: string;
}

export const placeholderExample: HelpExample = {
  pack: 'PACK',
  contest: 'ID',
  candidate: 'First Last',
  demographic: 'DEMOGRAPHIC',
};

/** Names that a pack really has: its latest contest, who came first there, and its first demographic measure. */
export function exampleOf(packId: string, pack: Pack): HelpExample {
  const latest = pack.contests.at(-1);
  return {
    pack: packId,
    contest: latest?.contest.id ?? placeholderExample.contest,
    candidate: latest?.candidates[0]?.name ?? placeholderExample.candidate,
    demographic: pack.demographicMeasures[0]?.id ?? placeholderExample.demographic,
  };
}

/** Everything the program can do, with examples that can be copied; or all about one command. */
export function writeHelp(command: CommandName | null, example: HelpExample): string {
  const entry = command === null ? undefined : findCommand(command);
  return entry === undefined ? writeOverview(example) : writeCommandHelp(entry, example);
}

function writeOverview(example: HelpExample): string {
  return [
    'District Atlas: maps of one district, with every vote accounted for. It never uses the network.',
    '',
    'Usage:',
    ...commands.map((entry) => `  ${usage(entry).padEnd(42)} ${entry.summary}`),
    `  ${'district-atlas help COMMAND'.padEnd(42)} Explain one command with all its options.`,
    `  ${'district-atlas --version'.padEnd(42)} Print the version.`,
    '',
    'PACK is the id of a shipped pack (see packs), or the path of a pack: a folder or a .zip file.',
    '',
    ...writeOptions(
      'Options of export:',
      commands.find(({ name }) => name === 'export'),
    ),
    'Examples:',
    ...writeExamples(example).map((line) => `  ${line}`),
    '',
    'Exit codes: 0 done, 1 a bug of the program, 2 something about the input or the options.',
  ].join('\n');
}

function writeCommandHelp(entry: CommandEntry, example: HelpExample): string {
  return [
    entry.summary,
    '',
    `Usage: ${usage(entry)}`,
    '',
    ...writeOptions('Options:', entry),
    'Examples:',
    ...writeExamples(example)
      .filter((line) => line.startsWith(`district-atlas ${entry.name}`))
      .map((line) => `  ${line}`),
  ].join('\n');
}

const usage = (entry: CommandEntry): string =>
  ['district-atlas', entry.name, entry.operand, entry.options.length > 0 ? '[options]' : null]
    .filter((word) => word !== null)
    .join(' ');

function writeOptions(heading: string, entry: CommandEntry | undefined): readonly string[] {
  if (entry === undefined || entry.options.length === 0) return [];
  return [
    heading,
    ...entry.options.map(({ name, value, help }) => `  ${`--${name} ${value}`.padEnd(18)} ${help}`),
    '',
  ];
}

function writeExamples({ pack, contest, candidate, demographic }: HelpExample): readonly string[] {
  const exporting = `district-atlas export ${pack}`;
  return [
    'district-atlas packs',
    `district-atlas audit ${pack}`,
    `${exporting} --contest ${contest} --measure margin --out margin.png`,
    `${exporting} --contest ${contest} --measure share --candidate "${candidate}" --unit neighborhoods --out share.svg`,
    `${exporting} --measure ${demographic} --size 3600x2400 --theme dark --out people.png`,
    'district-atlas export my-county.zip --spec saved-map.json --out map.svg',
  ];
}
