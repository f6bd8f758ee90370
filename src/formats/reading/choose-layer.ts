import type { ImportNote } from '../../files/given-file';
import { stop } from '../../files/stop';

export interface Layer {
  readonly name: string;
  /** How many features it has; the largest layer is read unless a person chooses. */
  readonly size: number;
}

/** The layer that a person named, or else the one with most features; a note names those not read. */
export function chooseLayer<T extends Layer>(
  file: string,
  layers: readonly T[],
  wanted: string | undefined,
): { readonly layer: T; readonly notes: readonly ImportNote[] } {
  const names = layers.map(({ name }) => `“${name}”`).join(', ');
  const largest = layers.reduce<T | undefined>(
    (best, layer) => (best && best.size >= layer.size ? best : layer),
    undefined,
  );
  const layer = wanted === undefined ? largest : layers.find(({ name }) => name === wanted);
  if (layer === undefined) {
    return stop(
      'no-such-layer',
      layers.length === 0
        ? 'There is no layer of areas in this file.'
        : `There is no layer “${wanted}”; there are ${names}.`,
      { file },
    );
  }
  const message = `The file has the layers ${names}; “${layer.name}” was read.`;
  return {
    layer,
    notes: layers.length === 1 ? [] : [{ code: 'several-layers', message, file, count: layers.length }],
  };
}
