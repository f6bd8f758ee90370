import { interiorPoint } from '../../core/geometry/interior-point';
import { repairAll, type RepairSummary } from '../../core/geometry/repair/repair-all';
import { attributeText } from '../joins/join-unit';
import { noteWinding } from './note-winding';
import { placeBoundaries, type PlacedBoundary } from './place-units';
import type { RawBoundaries } from '../../formats/reading/raw';
import { remember, rememberEach } from '../../core/remember';

export interface RepairedBoundaries {
  readonly whole: RawBoundaries;
  readonly repairs: RepairSummary;
}

/** Boundaries with repaired geometry; repaired once. */
export const repairOnce = remember((raw: RawBoundaries): RepairedBoundaries => {
  const { features, summary } = repairAll(raw.features);
  const notes = [...raw.notes, ...noteWinding(raw.file, summary)];
  return { whole: { ...raw, features, notes }, repairs: summary };
});

/** The areas of a file by the text of an attribute, those of one text together; features without that text are left out. */
export const placeAreas = rememberEach(placeByField, (field) => field);

function placeByField(raw: RawBoundaries, field: string): readonly PlacedBoundary[] {
  const { whole, repairs } = repairOnce(raw);
  const named = whole.features.filter(({ attributes }) => attributeText(attributes[field]) !== '');
  const features = named.map((feature, index) => ({ ...feature, index }));
  const boundaries = {
    raw: { ...whole, features },
    repairs,
    field,
    fieldChoices: [],
    origin: 'file' as const,
  };
  return placeBoundaries(boundaries, field, []);
}

const mostPoints = 400;

/** Points inside of up to 400 of a file's areas, evenly over the file. */
export const sampleInside = remember((raw: RawBoundaries): readonly (readonly [number, number])[] => {
  const { features } = repairOnce(raw).whole;
  const step = Math.max(1, Math.ceil(features.length / mostPoints));
  return features.flatMap(({ geometry }, index): readonly (readonly [number, number])[] => {
    if (index % step !== 0 || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')) return [];
    const point = interiorPoint(geometry);
    return point === null ? [] : [point];
  });
});
