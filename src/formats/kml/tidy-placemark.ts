import { isRecord } from '../../files/json/is-record';

/** How a placemark looks, which the library adds to its data. */
const styleNames =
  /^(styleUrl|styleHash|styleMapHash|stroke|stroke-width|stroke-opacity|fill|fill-opacity|marker-(color|size|symbol)|icon|icon-(color|opacity|scale|heading|offset|offset-units)|label-(color|opacity|scale)|mixed-style)$/;

/**
 * A placemark without its styles, its description as text, and several polygons as one multipolygon, which KML has no
 * other way to write.
 */
export function tidyPlacemark(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const properties = isRecord(value['properties']) ? value['properties'] : {};
  const kept = Object.entries(properties)
    .filter(([name]) => !styleNames.test(name))
    .map(([name, part]) => [name, isHtml(part) ? part['value'] : part] as const);
  return { ...value, properties: Object.fromEntries(kept), geometry: joinPolygons(value['geometry']) };
}

const isHtml = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && value['@type'] === 'html';

function joinPolygons(geometry: unknown): unknown {
  if (!isRecord(geometry) || geometry['type'] !== 'GeometryCollection') return geometry;
  const parts = polygonsOf(geometry, 0);
  return parts === null ? geometry : { type: 'MultiPolygon', coordinates: parts };
}

/** The coordinates of all polygons in a collection; null when something else is in it. */
function polygonsOf(geometry: unknown, depth: number): readonly unknown[] | null {
  if (!isRecord(geometry) || depth > 64) return null;
  if (geometry['type'] === 'Polygon') return [geometry['coordinates']];
  if (geometry['type'] !== 'GeometryCollection' || !Array.isArray(geometry['geometries'])) return null;
  const parts = (geometry['geometries'] as unknown[]).map((part) => polygonsOf(part, depth + 1));
  return parts.every((part) => part !== null) ? parts.flat() : null;
}
