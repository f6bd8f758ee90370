import { outsideRules } from '../import/decisions/import-decisions';
import type { OptionEntry } from './option-table';
import { usualTimeLimit } from './time-limit';

export const importOptions: readonly OptionEntry[] = [
  {
    name: 'boundaries',
    values: ['FILE'],
    repeats: true,
    help: 'The polygons of the precincts: GeoJSON, a shapefile (its .dbf, .prj and .cpg beside it are found), KML, TopoJSON or GeoPackage, zipped or not.',
  },
  {
    name: 'returns',
    values: ['FILE'],
    repeats: true,
    help: 'Votes by precinct, or registered voters and ballots by precinct: CSV, .xls or .xlsx. Needed for a new pack.',
  },
  {
    name: 'totals',
    values: ['FILE'],
    repeats: true,
    help: 'Certified totals by candidate, to audit against.',
  },
  {
    name: 'base',
    values: ['PACK'],
    help: 'A pack of which parts are replaced: --boundaries its precinct areas, --returns the contest of the same day and office (or one is added), --totals, --demographics. Everything else stays; PACK itself is not written to.',
  },
  {
    name: 'district',
    values: ['FILE'],
    help: 'The outline of the district. Of several features the one that holds most precincts; without it the outline of all precincts.',
  },
  {
    name: 'district-feature',
    values: ['TEXT'],
    help: 'Which feature of --district it is, by its name or number there; "*" for all of them together.',
  },
  {
    name: 'outside',
    values: ['RULE'],
    help: `What becomes of precincts outside --district: ${outsideRules.map((rule) => `"${rule}"`).join(', ')} (the first without it).`,
  },
  {
    name: 'coordinate-system',
    values: ['SYSTEM'],
    repeats: true,
    help: 'What the coordinates of --boundaries are in, where the file does not say it or is wrong: an EPSG code (EPSG:2227), a WKT or a PROJ definition; FILE=SYSTEM for one file by its name.',
  },
  {
    name: 'neighborhoods',
    values: ['FILE'],
    help: 'Named areas, such as community areas; polygons of one name are one.',
  },
  {
    name: 'tracts',
    values: ['FILE'],
    help: 'The boundaries of census tracts, with their GEOID.',
  },
  {
    name: 'demographics',
    values: ['FILE'],
    repeats: true,
    help: 'Census tables (ACS) of those tracts as they are downloaded: B03002, B19013 and others, estimates with their margins of error.',
  },
  {
    name: 'recipe',
    values: ['FILE'],
    help: 'What was decided in an earlier import: a pack that an import made (its recipe is in it), or a recipe.json that was edited.',
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
  {
    name: 'district-name',
    values: ['TEXT'],
    help: 'The name of the district, the whole that the precincts make up.',
  },
  { name: 'county', values: ['TEXT'], help: 'The county that reports the votes.' },
  { name: 'agency', values: ['TEXT'], help: 'Who published the files; it is printed beneath every map.' },
  {
    name: 'time-limit',
    values: ['SECONDS'],
    help: `How long the import may take before it is ended (${usualTimeLimit} without it).`,
  },
  {
    name: 'out',
    values: ['PACK'],
    help: 'The pack to write: a folder that is not there yet, or a name that ends in .zip. Without it nothing is written.',
  },
];
