import type { WorldBounds } from '../../scene/display/scene';
import type { AtlasMapElement } from '../map/map-interface';

/**
 * What the map beneath shows of a scene, for a comparison to begin with; null where it shows all of it, or there is no
 * map.
 */
export function startingBounds(scene: WorldBounds | null): WorldBounds | null {
  const map = document.querySelector<AtlasMapElement>('.stage-map')?.atlasMap;
  if (map === undefined || scene === null) return null;
  const { bounds } = map.getView();
  const seen = {
    left: Math.max(bounds.left, scene.left),
    top: Math.max(bounds.top, scene.top),
    right: Math.min(bounds.right, scene.right),
    bottom: Math.min(bounds.bottom, scene.bottom),
  };
  const isEmpty = seen.left >= seen.right || seen.top >= seen.bottom;
  const isWhole = (Object.keys(seen) as (keyof WorldBounds)[]).every((edge) => seen[edge] === scene[edge]);
  return isEmpty || isWhole ? null : seen;
}
