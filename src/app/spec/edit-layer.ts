import type { LayerId, LayerSpecOf, MapSpec } from '../../scene/spec/map-spec';

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

/** The spec with a layer moved by steps: positive draws it later, so nearer to the eye. Stops at both ends. */
export function moveLayer(spec: MapSpec, id: LayerId, steps: number): MapSpec {
  const from = spec.layers.findIndex((layer) => layer.id === id);
  const to = Math.max(0, Math.min(spec.layers.length - 1, from + steps));
  const moved = spec.layers[from];
  if (moved === undefined || from === to) return spec;
  const rest = spec.layers.filter((layer) => layer !== moved);
  return { ...spec, layers: [...rest.slice(0, to), moved, ...rest.slice(to)] };
}
