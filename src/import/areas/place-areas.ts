import { interiorPoint } from '../../core/geometry/interior-point';
import { repairAll, type RepairSummary } from '../../core/geometry/repair/repair-all';
import { attributeText } from '../joins/join-unit';
import { noteWinding } from './note-winding';
import { placeBoundaries, type PlacedBoundary } from './place-units';
import type { RawBoundaries } from '../../formats/reading/raw';

export interface RepairedBoundaries {
  readonly whole: RawBoundaries;
  readonly repairs: RepairSummary;
}

const repaired = new WeakMap<RawBoundaries, RepairedBoundaries>();

/** Boundaries with repaired geometry; repaired once. */
export function repairOnce(raw: RawBoundaries): RepairedBoundaries {
  const known = repaired.get(raw);
  if (known !== undefined) return known;
  const { features, summary } = repairAll(raw.features);
  const notes = [...raw.notes, ...noteWinding(raw.file, summary)];
  const made = { whole: { ...raw, features, notes }, repairs: summary };
  repaired.set(raw, made);
  return made;
}

const placed = new WeakMap<RawBoundaries, Map<string, readonly PlacedBoundary[]>>();

/** The areas of a file by the text of an attribute, those of one text together; features without that text are left out. */
export function placeAreas(raw: RawBoundaries, field: string): readonly PlacedBoundary[] {
  const byField = placed.get(raw) ?? new Map<string, readonly PlacedBoundary[]>();
  placed.set(raw, byField);
  const known = byField.get(field);
  if (known !== undefined) return known;
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
  const areas = placeBoundaries(boundaries, field, []);
  byField.set(field, areas);
  return areas;
}

const mostPoints = 400;
const sampled = new WeakMap<RawBoundaries, readonly (readonly [number, number])[]>();

/** Points inside of up to 400 of a file's areas, evenly over the file. */
export function sampleInside(raw: RawBoundaries): readonly (readonly [number, number])[] {
  const known = sampled.get(raw);
  if (known !== undefined) return known;
  const { features } = repairOnce(raw).whole;
  const step = Math.max(1, Math.ceil(features.length / mostPoints));
  const made = features.flatMap(({ geometry }, index): readonly (readonly [number, number])[] => {
    if (index % step !== 0 || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')) return [];
    const point = interiorPoint(geometry);
    return point === null ? [] : [point];
  });
  sampled.set(raw, made);
  return made;
}
