import type { Pack } from '../../core/pack';
import { succeed, type Result } from '../../core/result';
import type { MapSpec } from '../../document/layers/map-spec';
import { applyStyle } from './apply-style';
import { chooseMeasure } from './choose-measure';
import type { MapChoice, MapStyle } from './map-choice';
import { readSpecFile } from './read-spec-file';
import { writeSpec } from './write-spec';

/** The specification of one map: of a file, or written from a measure. */
export async function chooseSpec(
  pack: Pack,
  choice: Extract<MapChoice, { kind: 'spec' | 'measure' }>,
  style: MapStyle,
  workingFolder: string,
): Promise<Result<MapSpec>> {
  if (choice.kind === 'spec') {
    const read = await readSpecFile(choice.file, workingFolder, pack);
    return read.ok ? succeed(applyStyle(read.value, style)) : read;
  }
  const chosen = chooseMeasure(pack, choice);
  return chosen.ok ? succeed(applyStyle(writeSpec(pack, chosen.value, 'light'), style)) : chosen;
}
