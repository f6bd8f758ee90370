import type { MapSpec } from '../../document/layers/map-spec';
import type { MapStyle } from './map-choice';

/** The map drawn as the options say; what they leave open stays. */
export function applyStyle(spec: MapSpec, { theme, title, subtitle, floor, patterns }: MapStyle): MapSpec {
  return {
    ...spec,
    theme: theme ?? spec.theme,
    title: title ?? spec.title,
    subtitle: subtitle ?? spec.subtitle,
    patterns: patterns || spec.patterns,
    layers:
      floor === null
        ? spec.layers
        : spec.layers.map((layer) => ('floor' in layer ? { ...layer, floor } : layer)),
  };
}
