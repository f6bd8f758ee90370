import { pageExtensions } from '../render/facts/page-formats';
import { oneOf } from '../words/one-of';
import { changeMeasureNames, contestMeasureNames } from './map/measure-names';

export interface OptionEntry {
  readonly name: string;
  /** What the values are, in capitals, as the help prints them; none for a switch. */
  readonly values: readonly string[];
  /** Whether its value may be left out; it is a whole number then. */
  readonly optional?: true;
  /** Whether it may be given several times. */
  readonly repeats?: true;
  readonly help: string;
}

const contest: OptionEntry = { name: 'contest', values: ['ID'], help: 'The contest of the pack to map.' };
const unit: OptionEntry = {
  name: 'unit',
  values: ['NAME'],
  help: 'precincts (that is what is meant without it) or neighborhoods; tracts, which demographics are of.',
};

const measureOptions: readonly OptionEntry[] = [
  contest,
  {
    name: 'compare',
    values: ['FROM', 'TO'],
    help: 'Two contests instead of one, the earlier first.',
  },
  {
    name: 'measure',
    values: ['NAME'],
    help: `Of one contest: ${contestMeasureNames.join(', ')}. Between two: ${changeMeasureNames.join(', ')}. Or a demographic id of the pack.`,
  },
  {
    name: 'candidate',
    values: ['NAME'],
    repeats: true,
    help: 'Whose share, votes, rank or swing. Several times: those of group-share or --small-multiples; for margin and margin-change who leads, then over whom.',
  },
  { name: 'group-name', values: ['TEXT'], help: 'What the candidates of group-share are called together.' },
  {
    name: 'denominator',
    values: ['WHAT'],
    help: 'What participation counts votes against: residents, "registered voters" or votes-in:CONTEST.',
  },
  unit,
  {
    name: 'floor',
    values: ['N'],
    help: 'Hatch shares and changes of places with fewer votes (10 without it; 0 hatches none).',
  },
];

const specFile: OptionEntry = {
  name: 'spec',
  values: ['FILE'],
  help: 'A saved map specification (JSON), instead of the options that choose a measure.',
};

export const exportOptions: readonly OptionEntry[] = [
  {
    name: 'out',
    values: ['FILE'],
    help: `The file to write; its name ends in ${oneOf(pageExtensions)}. Needed.`,
  },
  specFile,
  ...measureOptions,
  {
    name: 'panels',
    values: [],
    help: 'With --compare: both contests side by side on one scale, instead of the change between them.',
  },
  {
    name: 'small-multiples',
    values: ['N'],
    optional: true,
    help: 'One small map a candidate on one scale: the N with most votes (8 without it), or each --candidate.',
  },
  {
    name: 'size',
    values: ['WxH'],
    help: 'Pixels, for example 2400x1800 (that is what is meant without it).',
  },
  { name: 'patterns', values: [], help: 'Patterns beside colours, for those who cannot tell colours apart.' },
  { name: 'theme', values: ['NAME'], help: 'light or dark.' },
  { name: 'title', values: ['TEXT'], help: 'The title, instead of the one that the map writes itself.' },
  { name: 'subtitle', values: ['TEXT'], help: 'The line beneath the title, likewise.' },
];

export const tableOptions: readonly OptionEntry[] = [
  { ...unit, help: 'precincts (that is what is meant without it), neighborhoods or tracts.' },
  {
    ...contest,
    repeats: true,
    help: 'Only columns of this contest; of two contests also those of the change between them.',
  },
  {
    name: 'candidate',
    values: ['NAME'],
    repeats: true,
    help: 'Of the columns about one candidate only those of this one.',
  },
  {
    name: 'no-total',
    values: [],
    help: 'Without the last line, the sum of all votes, unplaced and ballot groups included.',
  },
  {
    name: 'out',
    values: ['FILE'],
    help: 'The file to write, or - to print it (that is what is meant without it).',
  },
];

export const describeOptions: readonly OptionEntry[] = [specFile, ...measureOptions];
