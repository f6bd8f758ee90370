import 'leaflet/dist/leaflet.css';
import './atlas-map.css';
import type { PanOptions, PointExpression } from 'leaflet';
import { Map as LeafletMap, control } from 'leaflet';

/** Leaflet's map without a movement of its own: arrow keys jump instead of gliding. */
class StillMap extends LeafletMap {
  override panBy(offset: PointExpression, options?: PanOptions): this {
    return super.panBy(offset, { ...options, animate: false });
  }
}

/**
 * An empty Leaflet map for an element: no tiles, no attribution, fractional zoom, a scale bar in both systems and zoom
 * buttons. It shows the whole world until it is told what to show. Nothing glides when the person prefers less motion.
 */
export function createLeafletMap(element: HTMLElement): LeafletMap {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const MapClass = still ? StillMap : LeafletMap;
  const map = new MapClass(element, {
    attributionControl: false,
    zoomControl: false,
    trackResize: false,
    zoomSnap: 0.25,
    zoomDelta: 0.5,
    wheelPxPerZoomLevel: 100,
    maxZoom: 19,
    maxBoundsViscosity: 0.8,
    fadeAnimation: false,
    markerZoomAnimation: false,
    zoomAnimation: !still,
    inertia: !still,
  });
  control.zoom({ position: 'bottomright', zoomInTitle: 'Zoom in', zoomOutTitle: 'Zoom out' }).addTo(map);
  control.scale({ position: 'bottomleft', maxWidth: 140, metric: true, imperial: true }).addTo(map);
  return map.setView([0, 0], 0);
}

/** Whether a zoom of the map is gliding. Leaflet tells it by a class alone, and ends the glide even after a reset. */
export function isGliding(map: LeafletMap): boolean {
  return map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim') === true;
}

/** Whether a map pans or zooms by itself, or is about to follow a turn of the wheel. */
export function isMoving(map: LeafletMap): boolean {
  const isPanning = map.getPane('mapPane')?.classList.contains('leaflet-pan-anim') === true;
  const { scrollWheelZoom } = map as unknown as UnfinishedBusiness;
  return isPanning || isGliding(map) || (scrollWheelZoom._delta ?? 0) !== 0;
}

/** What Leaflet still means to do when it is removed, and then fails at because its panes are gone. */
interface UnfinishedBusiness {
  _animatingZoom?: boolean;
  scrollWheelZoom: { _delta?: number };
}

/** Removes a map together with a glide that it is in the middle of and a turn of the wheel that it has not followed. */
export function removeLeafletMap(map: LeafletMap): void {
  map.remove();
  const unfinished = map as unknown as UnfinishedBusiness;
  unfinished._animatingZoom = false;
  unfinished.scrollWheelZoom._delta = 0;
}
