import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';
import type { ReadChoices } from '../reading/read-choices';
import type { CoordinateSystem } from './coordinate-system';
import { prescribedDegrees } from './coordinate-system';
import { resolveSystem } from './resolve-system';

/**
 * The coordinate system of a GeoJSON or TopoJSON document: a person's choice, else its `crs` member (of the 2008
 * specification, by name or with a definition), else longitude and latitude, as the format prescribes.
 */
export function systemOfJson(
  file: string,
  document: Readonly<Record<string, unknown>>,
  format: string,
  choices: ReadChoices,
): CoordinateSystem {
  if (choices.coordinateSystem !== undefined) {
    return resolveSystem(file, choices.coordinateSystem, 'the person who imported it');
  }
  const { crs } = document;
  if (crs === undefined || crs === null) return prescribedDegrees(`the ${format} format`);
  const properties = isRecord(crs) && isRecord(crs['properties']) ? crs['properties'] : {};
  const candidates = [properties['wkt'], properties['proj4'], properties['name'], properties['code'], crs];
  const declaration = candidates.find((part) => typeof part === 'string' || typeof part === 'number');
  if (declaration === undefined) {
    return stop(
      'unknown-coordinate-system',
      'The crs of this file neither names nor defines a coordinate system.',
      {
        file,
        path: 'crs',
      },
    );
  }
  return resolveSystem(file, String(declaration), 'its crs member');
}
