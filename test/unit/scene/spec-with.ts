import type { Pack } from '../../../src/core/pack';
import { defaultSpec } from '../../../src/document/default-spec';
import type { LayerId, LayerSpecOf } from '../../../src/document/layers/layer-schema';
import type { MapSpec } from '../../../src/document/layers/map-spec';

export type LayerChanges = { readonly [Id in LayerId]?: Partial<LayerSpecOf<Id>> };

/** The default spec of a pack with some fields of its layers changed. */
export function specWith(pack: Pack, changes: LayerChanges, theme: MapSpec['theme'] = 'light'): MapSpec {
  const spec = defaultSpec(pack, theme);
  return {
    ...spec,
    layers: spec.layers.map((layer) => ({ ...layer, ...changes[layer.id] }) as typeof layer),
  };
}

export const primary = '1999-03-02-primary';
export const runoff = '1999-05-04-runoff';
