import type { Pack } from '../../core/pack';
import type { RawBoundaries, RawFeature } from '../../formats/reading/raw';
import { remember } from '../../core/remember';

/** The attribute that holds the ids where the precincts of a pack stand for boundaries. */
export const basePrecinctField = 'precinct';

/** The precincts of a pack as boundaries that returns can be joined to: one feature a precinct, with its area. */
export const baseBoundaries = remember((base: Pack): RawBoundaries => {
  const areas = new Map(base.precinctAreas.map(({ id, geometry }) => [id, geometry]));
  return {
    file: base.name,
    layer: null,
    format: 'pack',
    coordinateSystem: { name: 'WGS 84', declaredBy: 'the format of packs' },
    features: base.precincts.map(({ id, areaId }, index): RawFeature => ({
      index,
      attributes: { [basePrecinctField]: id },
      geometry: areaId === null ? null : (areas.get(areaId) ?? null),
    })),
    notes: [],
  };
});
