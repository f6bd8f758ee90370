import type { OptionEntry } from './option-table';

export const importOptions: readonly OptionEntry[] = [
  {
    name: 'boundaries',
    values: ['FILE'],
    repeats: true,
    help: 'The polygons of the precincts: GeoJSON, a shapefile (its .dbf, .prj and .cpg beside it are found) or another format.',
  },
  {
    name: 'returns',
    values: ['FILE'],
    repeats: true,
    help: 'Votes by precinct, or registered voters and ballots by precinct: CSV, .xls or .xlsx. Needed.',
  },
  {
    name: 'totals',
    values: ['FILE'],
    repeats: true,
    help: 'Certified totals by candidate, to audit against.',
  },
  {
    name: 'recipe',
    values: ['FILE'],
    help: 'What was decided in an earlier import; it is written beside the pack and can be edited.',
  },
  {
    name: 'accept-proposed',
    values: [],
    help: 'Join by the rules that are proposed. Without it they are only printed.',
  },
  {
    name: 'contest-date',
    values: ['DAY'],
    repeats: true,
    help: 'The day of the election, for each --returns.',
  },
  { name: 'stage', values: ['NAME'], repeats: true, help: 'primary, runoff or general, for each --returns.' },
  { name: 'title', values: ['TEXT'], help: 'The title of the pack.' },
  { name: 'district', values: ['TEXT'], help: 'The name of the whole that the precincts make up.' },
  { name: 'county', values: ['TEXT'], help: 'The county that reports the votes.' },
  { name: 'agency', values: ['TEXT'], help: 'Who published the files; it is printed beneath every map.' },
  {
    name: 'out',
    values: ['PACK'],
    help: 'The pack to write: a folder that is not there yet, or a name that ends in .zip. Without it nothing is written.',
  },
];
