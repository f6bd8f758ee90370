import { extname } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { fileFormats } from '../../formats/facts/file-formats';
import type { FileReading } from '../../import/decisions/import-decisions';
import type { ImportFiles } from './read-import-files';

const option = 'coordinate-system';

/** Options that name files of boundaries. */
const boundaryOptions = ['boundaries', 'district', 'neighborhoods', 'tracts'] as const;

/** Parts of a shapefile that are asked about by the name of its .shp file. */
const [, ...sideParts]: readonly string[] = fileFormats.shapefile.extensions;

/** What `--coordinate-system` says: `SYSTEM` of the files of `--boundaries`, `FILE=SYSTEM` of one file. */
export function readGivenReadings(
  given: readonly string[],
  { namesOf }: Pick<ImportFiles, 'namesOf'>,
): Result<readonly FileReading[]> {
  const known = boundaryOptions.flatMap((name) => namesOf(name));
  const readings: FileReading[] = [];
  for (const text of given) {
    const file = known.find((name) => text.startsWith(`${name}=`));
    const files = file === undefined ? namesOf('boundaries') : [file];
    const coordinateSystem = text.slice(file === undefined ? 0 : file.length + 1);
    if (files.length === 0) {
      return fail('option', `--${option} ${text}: give --boundaries FILE, or FILE=SYSTEM of another file.`);
    }
    for (const name of files.filter((each) => !sideParts.includes(extname(each).toLowerCase()))) {
      readings.push({ file: name, coordinateSystem });
    }
  }
  return succeed(readings);
}
