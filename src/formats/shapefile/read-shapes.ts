import type { Geometry } from 'geojson';
import { openShp } from 'shapefile/dist/shapefile.js';
import type { GivenFile } from '../../files/given-file';
import { stop } from '../../files/stop';
import { featurePlace } from '../geometry/feature-place';
import type { PositionReader } from '../geometry/position-reader';
import { readGeometry } from '../geometry/read-geometry';
import type { ReadChoices } from '../reading/read-choices';
import { createPacer } from '../reading/read-choices';
import { askLibrary } from '../reading/run-reader';
import type { CheckedRecords } from './check-records';

/** The geometries of a .shp file whose records have been checked, in their order. */
export async function readShapes(
  file: GivenFile,
  records: CheckedRecords,
  reader: PositionReader,
  choices: ReadChoices,
): Promise<readonly (Geometry | null)[]> {
  const source = await askLibrary(file.name, 'a shapefile', () =>
    openShp(file.bytes.subarray(0, records.end)),
  );
  const pace = createPacer(file.name, choices, records.count, 256);
  const geometries: (Geometry | null)[] = [];
  for (;;) {
    const { done, value } = await askLibrary(file.name, 'a shapefile', () => source.read());
    if (done) break;
    geometries.push(readGeometry(value, featurePlace(file.name, geometries.length), reader));
    pace(geometries.length);
  }
  if (geometries.length !== records.count) {
    const message = `Only ${geometries.length} of ${records.count} shapes could be read; the file is damaged.`;
    stop('damaged-shape', message, { file: file.name });
  }
  return geometries;
}
