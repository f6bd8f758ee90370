import type { LayerId, LayerSpecOf } from './layer-schema';
import type { MapSpec } from './map-spec';

/** The layer of a spec by id; undefined when the spec does not list it. */
export function findLayer<Id extends LayerId>(spec: MapSpec, id: Id): LayerSpecOf<Id> | undefined {
  return spec.layers.find((layer): layer is LayerSpecOf<Id> => layer.id === id);
}

/** The spec with some choices of one layer changed. */
export function editLayer<Id extends LayerId>(
  spec: MapSpec,
  id: Id,
  changes: Partial<Omit<LayerSpecOf<Id>, 'id'>>,
): MapSpec {
  const layers = spec.layers.map((layer) => (layer.id === id ? { ...layer, ...changes } : layer));
  return { ...spec, layers };
}

/**
 * The spec with a layer moved by steps among the layers that are listed: positive draws it later, so nearer to the eye.
 * Stops at both ends.
 */
export function moveLayer(
  spec: MapSpec,
  id: LayerId,
  steps: number,
  isListed: (id: LayerId) => boolean = () => true,
): MapSpec {
  const listed = spec.layers.filter((layer) => isListed(layer.id));
  const from = listed.findIndex((layer) => layer.id === id);
  const moved = listed[from];
  const passed = listed[Math.max(0, Math.min(listed.length - 1, from + steps))];
  if (moved === undefined || passed === undefined || moved === passed) return spec;
  const rest = spec.layers.filter((layer) => layer !== moved);
  const to = rest.indexOf(passed) + (steps > 0 ? 1 : 0);
  return { ...spec, layers: [...rest.slice(0, to), moved, ...rest.slice(to)] };
}
