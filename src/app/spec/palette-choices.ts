import { palettes } from '../../core/classify/palettes';
import type { Palette } from '../../core/classify/palettes';
import type { Classification, Measure } from '../../scene/spec/map-spec';

export type ClassMethod = Classification['method'];

const sequentialMethods: readonly ClassMethod[] = [
  'equal interval',
  'quantile',
  'jenks',
  'standard deviation',
];
const mostClasses = 9;

/** Whether a measure has a middle: a lead or a change can go either way. */
export const isDiverging = (measure: Measure): boolean => measure.kind === 'margin' || 'from' in measure;

/** The class methods that suit a measure; none for the winner, whose classes are the candidates. */
export function classMethods(measure: Measure): readonly ClassMethod[] {
  if (measure.kind === 'winner') return [];
  return isDiverging(measure) ? ['diverging'] : sequentialMethods;
}

/** The class counts that suit a measure: even ones where both sides of zero get the same. */
export function classCounts(measure: Measure): readonly number[] {
  return isDiverging(measure) ? [4, 6, 8] : [3, 4, 5, 6, 7, 8, 9];
}

/** The palettes that suit a measure; colour-blind-safe ones first. */
export function paletteChoices(measure: Measure): readonly Palette[] {
  if (measure.kind === 'winner') return [];
  const kind = isDiverging(measure) ? 'diverging' : 'sequential';
  const usable = palettes.filter((palette) => palette.kind === kind && palette.maxClasses >= mostClasses);
  return [...usable].sort((one, other) => Number(other.colourBlindSafe) - Number(one.colourBlindSafe));
}
