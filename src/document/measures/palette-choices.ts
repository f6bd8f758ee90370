import { palettes } from '../../core/classify/palettes';
import type { Palette } from '../../core/classify/palettes';
import { isDivergingMeasure, isNamingMeasure } from './measure-kinds';
import type { Classification } from './classification';
import type { Measure } from './measure-schema';

export type ClassMethod = Classification['method'];

const sequentialMethods: readonly ClassMethod[] = [
  'equal interval',
  'quantile',
  'jenks',
  'standard deviation',
];
const mostClasses = 9;

/** The class methods that suit a measure; none where its classes are the candidates. */
export function classMethods(measure: Measure): readonly ClassMethod[] {
  if (isNamingMeasure(measure)) return [];
  return isDivergingMeasure(measure) ? ['diverging'] : sequentialMethods;
}

/** The class counts that suit a measure: even ones where both sides of zero get the same. */
export function classCounts(measure: Measure): readonly number[] {
  return isDivergingMeasure(measure) ? [4, 6, 8] : [3, 4, 5, 6, 7, 8, 9];
}

/** The palettes that suit a measure; colour-blind-safe ones first. */
export function paletteChoices(measure: Measure): readonly Palette[] {
  if (isNamingMeasure(measure)) return [];
  const kind = isDivergingMeasure(measure) ? 'diverging' : 'sequential';
  const usable = palettes.filter((palette) => palette.kind === kind && palette.maxClasses >= mostClasses);
  return [...usable].sort((one, other) => Number(other.colourBlindSafe) - Number(one.colourBlindSafe));
}
