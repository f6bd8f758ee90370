import type { FeatureCollection } from 'geojson';
import { shapeOf } from '../../../src/scene/display/path-shape';
import type { Scene } from '../../../src/scene/display/scene';
import { unionOfBounds } from '../../../src/scene/display/world-bounds';
import { createAtlasMap } from '../../../src/ui/map/atlas-map';
import type { AtlasMap } from '../../../src/ui/map/map-interface';
import { scaleOfZoom } from '../../../src/ui/map/view';
import type { Contender } from './contender';
import { colourOf, outline } from './contender';

/** The district as the scene builder would put it: new features and styles, shapes kept by geometry. */
function makeScene(district: FeatureCollection, run: number): Scene {
  const stroke = { ...outline, dash: null };
  const features = district.features.map((one, index) => ({
    id: String(one.id),
    reference: { unit: 'precinct area' as const, id: String(one.id) },
    shape: shapeOf(one.geometry),
    style: { fill: { kind: 'solid' as const, colour: colourOf(index, run) }, stroke },
  }));
  return {
    kicker: null,
    title: 'A made-up district',
    subtitle: '',
    theme: 'light',
    background: '#ffffff',
    bounds: unionOfBounds(features.map(({ shape }) => shape.bounds)),
    layers: [{ id: 'precincts', title: 'Precincts', opacity: 1, features }],
    labels: [],
    legends: [],
    locator: { context: [], district: [] },
    stamp: { coverage: null, method: [], sources: [] },
    summary: 'A made-up map.',
  };
}

/** District Atlas's own painter. */
export function atlasContender(source: FeatureCollection): Contender {
  let district = source;
  let map: AtlasMap | null = null;
  const current = (): AtlasMap => {
    if (map === null) throw new Error('There is no map.');
    return map;
  };
  const move = (x: number, y: number, levels: number): void => {
    const view = current().getView();
    const scale = scaleOfZoom(view.zoom);
    const position = { x: view.x + x / scale, y: view.y + y / scale, zoom: view.zoom + levels };
    current().setView(position, { animate: false });
  };
  return {
    add: (element) => {
      map = createAtlasMap(element, { onHover: () => undefined, onSelect: () => undefined });
      map.setScene(makeScene(district, 0));
    },
    prepareRecolour: (run) => {
      const scene = makeScene(district, run);
      return () => current().setScene(scene);
    },
    zoom: (levels) => move(0, 0, levels),
    pan: (x, y) => move(x, y, 0),
    remove: () => {
      map?.destroy();
      // Shapes are kept by geometry: new geometries have to be projected again.
      district = {
        ...district,
        features: district.features.map((one) => ({ ...one, geometry: { ...one.geometry } })),
      };
    },
  };
}
