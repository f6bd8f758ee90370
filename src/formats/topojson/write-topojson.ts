import type { FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { writeCompactJson } from '../../files/text/write-text';
import { checkLayer } from '../../files/layers/check-layer';
import { coordinateDecimals } from '../../files/layers/export-geometry';
import type { LayerWriter } from '../../files/layers/export-layer';
import { describeLayer, toFeatureCollection } from '../../files/layers/feature-collection';

/**
 * TopoJSON with one object, named like the layer. Coordinates are quantized to a grid of 1e-7°, and borders that run
 * together are stored once. Outer rings turn clockwise, as d3 draws them.
 */
export const topoJsonWriter: LayerWriter = {
  write: (layer) => {
    checkLayer(layer);
    const collection = toFeatureCollection(layer, 'outer rings clockwise') as FeatureCollection;
    const built = topology({ [layer.name]: collection });
    const grid = 10 ** -coordinateDecimals;
    const [west = 0, south = 0] = (built.bbox ?? []).map((side) => (Number.isFinite(side) ? side : 0));
    const { bbox, ...quantized } = quantize(built as Topology<Objects>, {
      scale: [grid, grid],
      translate: [west, south],
    });
    const extent = bbox?.every(Number.isFinite) === true ? { bbox } : {};
    return writeCompactJson({ ...quantized, ...extent, ...describeLayer(layer) });
  },
};
