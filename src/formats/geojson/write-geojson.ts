import { writeCompactJson } from '../../files/text/write-text';
import { checkLayer } from '../../files/layers/check-layer';
import type { LayerWriter } from '../../files/layers/export-layer';
import { describeLayer, toFeatureCollection } from '../../files/layers/feature-collection';

/**
 * GeoJSON (RFC 7946): WGS 84 to seven decimals, outer rings counterclockwise. Title, notes and what the columns hold
 * are foreign members beside the features.
 */
export const geoJsonWriter: LayerWriter = {
  write: (layer) => {
    checkLayer(layer);
    const { type, features } = toFeatureCollection(layer, 'outer rings counterclockwise');
    return writeCompactJson({ type, ...describeLayer(layer), features });
  },
};
