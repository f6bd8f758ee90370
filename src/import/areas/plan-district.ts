import type { AreaGeometry, Pack } from '../../core/pack';
import { type DissolvedAreas } from '../../core/geometry/outline/dissolved-areas';
import { dissolve } from './dissolve';
import type { PlannedDistrict } from '../plan/import-plan';
import type { ChosenUse } from '../plan/chosen-use';
import { placeAreas, repairOnce } from './place-areas';

const dissolved = new WeakMap<readonly object[], DissolvedAreas>();

/** The outline of the district where a file gives it: one feature, or all of them together. null without any. */
export function planDistrict(uses: readonly ChosenUse[]): PlannedDistrict | null {
  const chosen = uses.find(({ use }) => use === 'district');
  if (chosen === undefined) return null;
  const { raw, field, id } = chosen;
  const base = { file: raw.file, repairs: repairOnce(raw).repairs, id, united: null };
  const areas = field === null ? [] : placeAreas(raw, field);
  const choices = areas.map((area) => area.id);
  if (id !== null) {
    const own = areas.find((area) => area.id === id);
    return { ...base, name: own?.id ?? null, geometry: own?.geometry ?? null, choices };
  }
  const [only] = areas;
  if (areas.length === 1 && only !== undefined) {
    return { ...base, name: nameLike(only.id), geometry: only.geometry, choices };
  }
  const parts = areas.length > 0 ? areas.map(({ geometry }) => geometry) : wholeAreas(raw);
  if (parts.length === 0) return { ...base, name: null, geometry: null, choices };
  const united = dissolveOnce(areas, parts);
  return { ...base, name: null, geometry: united.geometry, choices, united };
}

const nameLike = (text: string): string | null => (/\p{L}/u.test(text) ? text : null);

function wholeAreas(raw: ChosenUse['raw']): readonly AreaGeometry[] {
  return repairOnce(raw).whole.features.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [geometry] : [],
  );
}

function dissolveOnce(areas: readonly object[], parts: readonly AreaGeometry[]): DissolvedAreas {
  const known = dissolved.get(areas);
  if (known !== undefined) return known;
  const made = dissolve(parts);
  dissolved.set(areas, made);
  return made;
}

/** The outline that the precincts are held against: the given one, else that of the pack that is changed. */
export const outlineOf = (district: PlannedDistrict | null, base: Pack | null): AreaGeometry | null =>
  district?.geometry ?? base?.districts.find(({ role }) => role === 'district')?.geometry ?? null;
