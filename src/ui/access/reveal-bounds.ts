import type { WorldBounds } from '../../scene/display/scene';
import type { AtlasMap, MapPosition } from '../map/map-interface';

/** How much of the view's width and height counts as its edge, where a place is hard to see. */
const edge = 0.1;

/**
 * Where a map must look, without zooming, for the middle of the bounds to be well in sight; null where it is already.
 */
export function positionToReveal(map: AtlasMap, bounds: WorldBounds): MapPosition | null {
  const view = map.getView();
  const [x, y] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  const marginX = (view.bounds.right - view.bounds.left) * edge;
  const marginY = (view.bounds.bottom - view.bounds.top) * edge;
  const isSeen =
    x > view.bounds.left + marginX &&
    x < view.bounds.right - marginX &&
    y > view.bounds.top + marginY &&
    y < view.bounds.bottom - marginY;
  return isSeen ? null : { x, y, zoom: view.zoom };
}

/** Moves a map, without zooming, until the middle of the bounds is well in sight; leaves it alone where it is. */
export function revealBounds(map: AtlasMap, bounds: WorldBounds): void {
  const position = positionToReveal(map, bounds);
  if (position !== null) map.setView(position, { animate: true });
}
