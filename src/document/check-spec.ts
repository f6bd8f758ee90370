import { palettes } from '../core/classify/palettes';
import type { Pack } from '../core/pack';
import { fail, succeed, type Result } from '../core/result';
import { problemOfMeasure } from './measures/check-measure';
import { measureOfLayer } from './layers/election-layers';
import { listOf } from '../words/list-of';
import type { Classification } from './measures/classification';
import type { LayerSpec } from './layers/layer-schema';
import type { MapSpec } from './layers/map-spec';

export { parseMapSpec } from './parse-map-spec';

/** The most classes that a scale may get; a palette has to have as many colours. */
const mostClasses = 9;

/**
 * Checks that everything a spec names is in the pack: contests, candidates, demographic measures, palettes; and that
 * custom breaks ascend. The error says in which layer and what there is instead.
 */
export function checkSpec(pack: Pack, spec: MapSpec): Result<MapSpec> {
  for (const [index, layer] of spec.layers.entries()) {
    const problem = problemOfLayer(pack, layer);
    if (problem !== null) return fail('map spec', problem, { path: `layers.${index}` });
  }
  return succeed(spec);
}

function problemOfLayer(pack: Pack, layer: LayerSpec): string | null {
  const measure = measureOfLayer(layer);
  if (measure === null) return null;
  const choices = 'classification' in layer ? layer : { classification: null, palette: null };
  return (
    problemOfMeasure(pack, measure) ??
    problemOfClassification(choices.classification) ??
    problemOfPalette(choices.palette)
  );
}

function problemOfClassification(classification: Classification | null): string | null {
  if (classification?.method !== 'custom') return null;
  const { breaks, classCount } = classification;
  if (breaks.length !== classCount - 1)
    return `${classCount} classes need ${classCount - 1} custom breaks, not ${breaks.length}.`;
  const ascending = breaks.every((value, index) => index === 0 || value > (breaks[index - 1] ?? value));
  return ascending ? null : 'Custom breaks have to ascend.';
}

function problemOfPalette(id: string | null): string | null {
  if (id === null) return null;
  const usable = palettes.filter(
    ({ kind, maxClasses }) => kind !== 'categorical' && maxClasses >= mostClasses,
  );
  return usable.some((palette) => palette.id === id)
    ? null
    : `There is no palette “${id}” for classes. ${listOf(usable.map((palette) => palette.id))}`;
}
