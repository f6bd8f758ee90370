import type { RawFeature } from '../reading/raw';
import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';
import type { ReadChoices } from '../reading/read-choices';
import { createPacer } from '../reading/read-choices';
import { featurePlace } from './feature-place';
import type { PositionReader } from './position-reader';
import { readAttributes } from './read-attributes';
import { readGeometry } from './read-geometry';
import { wellFormed } from './well-formed';

/** Features from GeoJSON-like values. An `id` member is kept as the attribute `id` where there is none of that name. */
export function readFeatures(
  file: string,
  values: readonly unknown[],
  reader: PositionReader,
  choices: ReadChoices,
): readonly RawFeature[] {
  if (values.length > importLimits.features) {
    stop('too-large', `The file has more than ${importLimits.features} features.`, { file });
  }
  const pace = createPacer(file, choices, values.length);
  return values.map((value, index) => {
    const place = featurePlace(file, index);
    if (!isRecord(value)) return stop('bad-feature', 'A feature is expected here.', place);
    const isFeature = value['type'] === 'Feature';
    const attributes = isFeature ? readAttributes(value['properties'], place) : {};
    const geometry = readGeometry(isFeature ? value['geometry'] : value, place, reader);
    pace(index + 1);
    return { index, attributes: { ...idAttribute(value['id']), ...attributes }, geometry };
  });
}

function idAttribute(id: unknown): Readonly<Record<string, string | number>> {
  if (typeof id === 'number' && Number.isFinite(id)) return { id };
  return typeof id === 'string' || typeof id === 'number' ? { id: wellFormed(String(id)) } : {};
}
