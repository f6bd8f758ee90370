import type { MapSpec } from './map-spec';

/** The spec with the layers that it does not list added hidden, so that every layer can be switched on. */
export function completeSpec(spec: MapSpec, fallback: MapSpec): MapSpec {
  const listed = new Set(spec.layers.map((layer) => layer.id));
  const missing = fallback.layers.filter((layer) => !listed.has(layer.id));
  if (missing.length === 0) return spec;
  return { ...spec, layers: [...spec.layers, ...missing.map((layer) => ({ ...layer, visible: false }))] };
}
