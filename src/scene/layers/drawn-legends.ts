import { unitWords } from '../stamp/headline';
import type { Legend } from '../display/scene';
import type { BuiltLayer } from './layer-context';

/**
 * The legends of the layers that draw something, the topmost first. Where two have one title, each says of which unit it
 * tells, for they may have other classes.
 */
export function drawnLegends(built: readonly BuiltLayer[]): readonly Legend[] {
  const drawn = built
    .filter(({ part }) => part.layers.some(({ features }) => features.length > 0))
    .toReversed()
    .flatMap(({ layer, part }) => part.legends.map((legend) => ({ legend, words: unitWords[layer.id] })));
  return drawn.map(({ legend, words }) => {
    const isShared = drawn.some((other) => other.legend !== legend && other.legend.title === legend.title);
    return isShared && words !== undefined ? { ...legend, title: `${legend.title}, ${words}` } : legend;
  });
}
