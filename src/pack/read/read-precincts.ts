import type { Precinct, PrecinctArea } from '../../core/pack';
import { readCell, readLocation, readOptionalNumber, readText, wrong } from './cells';
import type { Boundaries } from './read-boundaries';
import { stop } from '../../files/stop';
import { readTable } from './table';
import type { TableRow } from './table';

const columns = ['precinct', 'lon', 'lat', 'method', 'accuracy_m', 'area'];

/** Reads the precincts, placed or not, and checks that they and the areas on the map name each other. */
export function readPrecincts(
  file: string,
  bytes: Uint8Array,
  boundaries: Boundaries,
): { readonly precincts: readonly Precinct[]; readonly areas: readonly PrecinctArea[] } {
  const areas = new Map(boundaries.precinctAreas.map((area) => [area.id, area]));
  const seen = new Set<string>();
  const precincts = readTable(file, bytes, columns).rows.map((row): Precinct => {
    const id = readText(row, 'precinct');
    if (seen.has(id)) wrong(row, 'precinct', 'duplicate-id', `The precinct "${id}" is there twice.`);
    seen.add(id);
    const areaId = readCell(row, 'area') === '' ? null : readText(row, 'area');
    if (areaId !== null) {
      const area = areas.get(areaId);
      if (area === undefined) {
        wrong(row, 'area', 'unknown-area', `The area "${areaId}" is not in ${boundaries.file}.`);
      } else if (!area.precinctIds.includes(id)) {
        wrong(
          row,
          'area',
          'area-mismatch',
          `The area "${areaId}" in ${boundaries.file} does not list "${id}".`,
        );
      }
    }
    return {
      id,
      location: readOptionalLocation(row),
      method: readText(row, 'method'),
      accuracyMetres: readAccuracy(row),
      areaId,
    };
  });
  checkListedPrecincts(boundaries, precincts);
  return { precincts, areas: boundaries.precinctAreas };
}

function readOptionalLocation(row: TableRow): readonly [number, number] | null {
  return readCell(row, 'lon') === '' && readCell(row, 'lat') === '' ? null : readLocation(row);
}

function readAccuracy(row: TableRow): number | null {
  const metres = readOptionalNumber(row, 'accuracy_m');
  return metres !== null && metres < 0
    ? wrong(row, 'accuracy_m', 'out-of-range', `${metres} is negative; an accuracy is 0 metres or more.`)
    : metres;
}

/** An area may list only precincts that say they are in it, so that no vote is drawn twice or dropped. */
function checkListedPrecincts(boundaries: Boundaries, precincts: readonly Precinct[]): void {
  const areaOf = new Map(precincts.map(({ id, areaId }) => [id, areaId]));
  boundaries.precinctAreas.forEach((area, index) => {
    for (const id of area.precinctIds) {
      if (areaOf.get(id) === area.id) continue;
      stop(
        'area-mismatch',
        `The area "${area.id}" lists "${id}", which the list of precincts does not place in it.`,
        {
          file: boundaries.file,
          path: `objects.precinct_areas.geometries.${index}.properties.precincts`,
        },
      );
    }
  });
}
