import type { FitBoundsOptions, Map as LeafletMap, Point } from 'leaflet';
import { LatLngBounds, point } from 'leaflet';
import type { WorldBounds } from '../../scene/display/scene';
import type { Insets } from './map-interface';
import { latLngBoundsOfWorld } from './world-point';

const breathingSpace = 16;

/**
 * Shows a world box as a whole, also where that is farther out or farther away than the map's limits: they give way.
 */
export function reachBounds(map: LeafletMap, bounds: WorldBounds, insets: Insets): void {
  const box = latLngBoundsOfWorld(bounds);
  const least = map.getMinZoom();
  map.options.minZoom = 0;
  const zoom = map.getBoundsZoom(box, false, paddingOf(insets));
  map.options.minZoom = least;
  if (Number.isFinite(zoom) && zoom < least) map.setMinZoom(zoom);
  const limits = map.options.maxBounds;
  if (limits instanceof LatLngBounds && !limits.contains(box)) {
    map.options.maxBounds = new LatLngBounds(limits.getSouthWest(), limits.getNorthEast()).extend(
      box.pad(0.5),
    );
  }
  showBounds(map, bounds, insets, true);
}

/** Shows a world box in the part of the window that nothing covers. */
export function showBounds(map: LeafletMap, bounds: WorldBounds, insets: Insets, animate: boolean): void {
  map.fitBounds(latLngBoundsOfWorld(bounds), fitOptions(insets, animate));
}

/**
 * Shows the whole of a world box and makes it the map's limit: the box fitted to the window is the smallest zoom, and
 * a person can move away from it by half its size, or as far as the fitted window shows.
 */
export function limitToBounds(map: LeafletMap, bounds: WorldBounds, insets: Insets): void {
  releaseLimits(map);
  showBounds(map, bounds, insets, false);
  const around = latLngBoundsOfWorld(bounds).pad(0.5);
  const shown = map.getBounds().pad(0.05);
  map.setMinZoom(map.getZoom());
  map.setMaxBounds(new LatLngBounds(around.getSouthWest(), around.getNorthEast()).extend(shown));
}

/** Sets the limits as `limitToBounds` does, and leaves the view as it is where the new limits allow. */
export function renewLimits(map: LeafletMap, bounds: WorldBounds, insets: Insets): void {
  const [center, zoom] = [map.getCenter(), map.getZoom()];
  limitToBounds(map, bounds, insets);
  map.setView(center, Math.max(zoom, map.getMinZoom()), { animate: false });
}

function releaseLimits(map: LeafletMap): void {
  map.setMinZoom(0);
  map.setMaxBounds();
}

function paddingOf(insets: Insets): Point {
  return point(
    insets.left + insets.right + 2 * breathingSpace,
    insets.top + insets.bottom + 2 * breathingSpace,
  );
}

function fitOptions(insets: Insets, animate: boolean): FitBoundsOptions {
  return {
    paddingTopLeft: point(insets.left + breathingSpace, insets.top + breathingSpace),
    paddingBottomRight: point(insets.right + breathingSpace, insets.bottom + breathingSpace),
    animate,
  };
}
