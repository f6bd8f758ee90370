import { layerFormatIds } from '../formats/facts/list-formats';
import { layerNames } from '../pack/layers/layers-of-pack';
import type { OptionEntry } from './option-table';

export const layerOptions: readonly OptionEntry[] = [
  { name: 'layer', values: ['NAME'], help: `${layerNames.join(', ')}. Needed.` },
  {
    name: 'format',
    values: ['NAME'],
    help: `${layerFormatIds.join(', ')}; without it, what the name of the file ends in.`,
  },
  { name: 'out', values: ['FILE'], help: 'The file to write, or - to print it. Needed.' },
];
