import type { AreaGeometry, Pack } from '../../core/pack';
import { dissolve } from './dissolve';
import type { PlannedDistrict } from '../plan/import-plan';
import type { ChosenUse } from '../plan/chosen-use';
import { placeAreas, repairOnce } from './place-areas';
import { remember } from '../../core/remember';

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
  const united = areas.length > 0 ? uniteAreas(areas) : uniteAll(raw);
  return { ...base, name: null, geometry: united?.geometry ?? null, choices, united };
}

const nameLike = (text: string): string | null => (/\p{L}/u.test(text) ? text : null);

const uniteAreas = remember((areas: ReturnType<typeof placeAreas>) =>
  dissolve(areas.map(({ geometry }) => geometry)),
);

/** All polygons of a file as one area; null where it has none. */
const uniteAll = remember((raw: ChosenUse['raw']) => {
  const areas = repairOnce(raw).whole.features.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [geometry] : [],
  );
  return areas.length === 0 ? null : dissolve(areas);
});

/** The outline that the precincts are held against: the given one, else that of the pack that is changed. */
export const outlineOf = (district: PlannedDistrict | null, base: Pack | null): AreaGeometry | null =>
  district?.geometry ?? base?.districts.find(({ role }) => role === 'district')?.geometry ?? null;
