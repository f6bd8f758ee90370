import type { FeatureCollection } from 'geojson';
import type { GeoJSON, Map as LeafletMap, Renderer } from 'leaflet';
import { canvas, geoJSON, map as createMap, svg } from 'leaflet';
import type { Contender } from './contender';
import { colourOf, outline } from './contender';

/** Leaflet's own GeoJSON layer with one of its renderers, as its documentation shows it. */
export function leafletContender(district: FeatureCollection, kind: 'svg' | 'canvas'): Contender {
  const indexes = new Map(district.features.map((one, index) => [one.id, index]));
  const colour = (id: unknown, run: number): string => colourOf(indexes.get(id as string) ?? 0, run);
  let map: LeafletMap | null = null;
  let layer: GeoJSON | null = null;
  const current = (): LeafletMap => {
    if (map === null) throw new Error('There is no map.');
    return map;
  };
  const makeRenderer = (): Renderer => (kind === 'svg' ? svg() : canvas());
  return {
    add: (element) => {
      map = createMap(element, { zoomSnap: 0.25, attributionControl: false, renderer: makeRenderer() });
      layer = geoJSON(district, {
        style: (one) => ({
          color: outline.colour,
          weight: outline.width,
          fillOpacity: 1,
          fillColor: colour(one?.id, 0),
        }),
      });
      map.fitBounds(layer.getBounds(), { animate: false });
      layer.addTo(map);
    },
    prepareRecolour: (run) => {
      const styles = new Map(district.features.map(({ id }) => [id, { fillColor: colour(id, run) }]));
      return () => layer?.setStyle((one) => styles.get(one?.id) ?? {});
    },
    zoom: (levels) => current().setZoom(current().getZoom() + levels, { animate: false }),
    pan: (x, y) => current().panBy([x, y], { animate: false }),
    remove: () => map?.remove(),
  };
}
