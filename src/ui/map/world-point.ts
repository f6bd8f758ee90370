import type { LatLng, Map as LeafletMap, Point } from 'leaflet';
import { CRS, LatLngBounds, point } from 'leaflet';
import type { WorldBounds } from '../../scene/display/scene';
import type { MapView } from './map-interface';
import { scaleOfZoom } from './view';

/** Leaflet's coordinates of a place in world coordinates. */
export function latLngOfWorld(x: number, y: number): LatLng {
  const scale = scaleOfZoom(0);
  return CRS.EPSG3857.pointToLatLng(point(x * scale, y * scale), 0);
}

/** Leaflet's bounds of a world box. */
export function latLngBoundsOfWorld(bounds: WorldBounds): LatLngBounds {
  return new LatLngBounds(latLngOfWorld(bounds.left, bounds.bottom), latLngOfWorld(bounds.right, bounds.top));
}

/** The world coordinates under a point of the map's container, as x and y. */
export function worldOfContainerPoint(map: LeafletMap, place: Point): readonly [number, number] {
  const scale = scaleOfZoom(map.getZoom());
  const pixel = map.containerPointToLayerPoint(place).add(map.getPixelOrigin());
  return [pixel.x / scale, pixel.y / scale];
}

/** The world coordinates of Leaflet's, as x and y. */
export function worldOfLatLng(place: LatLng): readonly [number, number] {
  const scale = scaleOfZoom(0);
  const pixel = CRS.EPSG3857.latLngToPoint(place, 0);
  return [pixel.x / scale, pixel.y / scale];
}

/** What the map's window shows. */
export function viewOf(map: LeafletMap): MapView {
  const [left, top] = worldOfContainerPoint(map, point(0, 0));
  const [right, bottom] = worldOfContainerPoint(map, map.getSize());
  const [x, y] = worldOfLatLng(map.getCenter());
  return { x, y, zoom: map.getZoom(), bounds: { left, top, right, bottom } };
}
