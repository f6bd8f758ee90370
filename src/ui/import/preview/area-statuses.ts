import type { AreaStatus } from '../../../scene/import-preview/area-status';
import type { AreaFacts } from './area-facts';

/** What the areas are coloured by: what was done to their shapes, or how returns find them. */
export type PreviewAspect = 'shapes' | 'join';

/** The one thing that is most worth knowing of each area. */
export const areaStatusesOf = (
  facts: ReadonlyMap<string, AreaFacts>,
  aspect: PreviewAspect,
): ReadonlyMap<string, AreaStatus> =>
  new Map([...facts].map(([id, area]) => [id, areaStatusOf(area, aspect)]));

/** The one thing that is most worth knowing of an area. */
export function areaStatusOf(area: AreaFacts, aspect: PreviewAspect): AreaStatus {
  if (area.isBroken) return 'not repaired';
  if (aspect === 'shapes') {
    if (area.repair !== null) return 'repaired';
    return area.polygonCount > 1 ? 'duplicate id' : 'as read';
  }
  if (area.units.some(({ isByHand }) => isByHand)) return 'joined by hand';
  if (area.units.length === 0 && area.together === null) return 'without returns';
  return area.polygonCount > 1 ? 'joined in parts' : 'joined';
}
