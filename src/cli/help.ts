import { candidatesOfBoth } from '../document/measures/margin-pair';
import { openingContest } from '../core/election/opening-contest';
import type { Pack } from '../core/pack';
import { commands, findCommand, type CommandEntry, type CommandName } from './command-table';
import { wrapText } from './wrap-text';

/** Names for the examples of the help. */
export interface HelpExample {
  readonly pack: string;
  readonly contest: string;
  /** The earlier contest; null where there is no second one with a candidate of the first. */
  readonly before: string | null;
  readonly candidate: string;
  readonly demographic: string;
}

export const placeholderExample: HelpExample = {
  pack: 'PACK',
  contest: 'ID',
  before: 'EARLIER-ID',
  candidate: 'First Last',
  demographic: 'DEMOGRAPHIC',
};

/** Names that a pack really has: its latest contest, who came first there, and its first demographic measure. */
export function exampleOf(packId: string, pack: Pack): HelpExample {
  const latest = openingContest(pack.contests);
  const contest = latest?.contest.id ?? placeholderExample.contest;
  const before = pack.contests.find(
    (each) => each !== latest && candidatesOfBoth(pack, each.contest.id, contest).length > 0,
  )?.contest.id;
  const both = before === undefined ? [] : candidatesOfBoth(pack, before, contest);
  return {
    pack: packId,
    contest,
    before: before ?? null,
    candidate: both[0] ?? latest?.candidates[0]?.name ?? placeholderExample.candidate,
    demographic: pack.demographicMeasures[0]?.id ?? placeholderExample.demographic,
  };
}

/** Everything the program can do, with examples that can be copied; or all about one command. */
export function writeHelp(command: CommandName | null, example: HelpExample): string {
  const entry = command === null ? undefined : findCommand(command);
  return entry === undefined ? writeOverview(example) : writeCommandHelp(entry, example);
}

const lineWidth = 100;
const usageWidth = 38;

function writeOverview(example: HelpExample): string {
  return [
    'District Atlas: maps of one district, with every vote accounted for. It never uses the network.',
    '',
    'Usage:',
    ...commands.flatMap((entry) => writeEntry(usage(entry), usageWidth, entry.summary)),
    ...writeEntry('district-atlas help COMMAND', usageWidth, 'Explain one command with all its options.'),
    ...writeEntry('district-atlas --version', usageWidth, 'Print the version.'),
    '',
    'PACK is the id of a shipped pack (see packs), or the path of a pack: a folder or a .zip file.',
    '',
    'Examples:',
    ...commands.flatMap(({ name }) => examplesOf(name, example)).map((line) => `  ${line}`),
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
    ...writeOptions(entry),
    'Examples:',
    ...examplesOf(entry.name, example).map((line) => `  ${line}`),
  ].join('\n');
}

const usage = (entry: CommandEntry): string =>
  ['district-atlas', entry.name, entry.operand, entry.options.length > 0 ? '[options]' : null]
    .filter((word) => word !== null)
    .join(' ');

function writeOptions({ options }: CommandEntry): readonly string[] {
  if (options.length === 0) return [];
  const heads = options.map(({ name, values, optional, repeats }) => {
    const value = optional === true ? `[${values.join(' ')}]` : values.join(' ');
    return `--${name} ${value}${repeats === true ? ' …' : ''}`.trimEnd();
  });
  const width = Math.max(...heads.map(({ length }) => length));
  return [
    'Options:',
    ...options.flatMap(({ help }, index) => writeEntry(heads[index] ?? '', width, help)),
    '',
  ];
}

/** Two columns, the second one wrapped. */
function writeEntry(head: string, headWidth: number, text: string): readonly string[] {
  const indent = headWidth + 4;
  return wrapText(text, lineWidth - indent).map((line, index) =>
    index === 0 ? `  ${head.padEnd(headWidth)}  ${line}` : `${' '.repeat(indent)}${line}`,
  );
}

function examplesOf(command: CommandName, example: HelpExample): readonly string[] {
  const { pack, contest, before, candidate, demographic } = example;
  const run = `district-atlas ${command} ${pack}`;
  switch (command) {
    case 'packs':
      return ['district-atlas packs'];
    case 'audit':
      return [run];
    case 'export':
      return [
        `${run} --contest ${contest} --measure margin --out margin.png`,
        `${run} --contest ${contest} --measure share --candidate "${candidate}" --unit neighborhoods --out share.svg`,
        `${run} --measure ${demographic} --size 3600x2400 --theme dark --out people.png`,
        ...(before === null
          ? []
          : [
              `${run} --compare ${before} ${contest} --measure swing --candidate "${candidate}" --out swing.png`,
              `${run} --compare ${before} ${contest} --measure margin --panels --out both.svg`,
              `${run} --contest ${before} --small-multiples 8 --out candidates.png`,
            ]),
        'district-atlas export my-county.zip --spec saved-map.json --out map.svg',
      ];
    case 'table':
      return [
        `${run} --unit neighborhoods --contest ${contest} --out neighborhoods.csv`,
        `${run} --candidate "${candidate}" --out -`,
      ];
    case 'import':
      return [
        'district-atlas import --boundaries precincts.shp --returns primary.csv --returns runoff.csv --out my-county.zip',
        'district-atlas import --boundaries precincts.geojson --returns votes.csv --accept-proposed --out my-county',
        'district-atlas import --boundaries precincts.zip --district districts.zip --returns votes.csv --out district.zip',
        `district-atlas import --base ${pack} --boundaries official.shp --accept-proposed --out ${pack}-official.zip`,
        'district-atlas import --base my-county.zip --returns second-count.csv --out my-county-2.zip',
      ];
    case 'layers':
      return [
        `${run} --layer precincts --out precincts.gpkg`,
        `${run} --layer neighborhoods --format topojson --out neighborhoods.json`,
      ];
    case 'describe':
      return [`${run} --contest ${contest} --measure margin`];
  }
}
