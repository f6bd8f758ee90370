import type { Place, RoadLabel } from '../../core/pack';
import { readList, readLocation, readText } from './cells';
import { readTable } from './table';

/** Reads the named places with the other names that people use for them. */
export function readPlaces(file: string, bytes: Uint8Array): readonly Place[] {
  return readTable(file, bytes, ['name', 'lon', 'lat', 'kind', 'other_names']).rows.map((row) => ({
    name: readText(row, 'name'),
    otherNames: readList(row, 'other_names'),
    kind: readText(row, 'kind'),
    location: readLocation(row),
  }));
}

/** Reads the route numbers and road names with the points to print them at. */
export function readRoadLabels(file: string, bytes: Uint8Array): readonly RoadLabel[] {
  return readTable(file, bytes, ['label', 'name', 'lon', 'lat']).rows.map((row) => ({
    label: readText(row, 'label'),
    name: readText(row, 'name'),
    location: readLocation(row),
  }));
}
