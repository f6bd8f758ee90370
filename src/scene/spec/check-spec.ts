import { palettes } from '../../core/classify/palettes';
import { findContest } from '../../core/election/find-contest';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { measureOfLayer } from './election-layers';
import type { Classification, LayerSpec, MapSpec, Measure } from './map-spec';

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

function problemOfMeasure(pack: Pack, measure: Measure): string | null {
  switch (measure.kind) {
    case 'demographic':
      return pack.demographicMeasures.some(({ id }) => id === measure.measure)
        ? null
        : `There is no demographic measure “${measure.measure}”. ${listOf(pack.demographicMeasures.map(({ id }) => id))}`;
    case 'winner':
      return problemOfContest(pack, measure.contest, []);
    case 'share':
    case 'votes':
      return problemOfContest(pack, measure.contest, [measure.candidate]);
    case 'margin': {
      if (measure.over !== null && measure.over === measure.under)
        return 'A margin needs two different candidates.';
      return problemOfContest(pack, measure.contest, [measure.over, measure.under]);
    }
    case 'swing':
      return (
        problemOfContest(pack, measure.from, [measure.candidate]) ??
        problemOfContest(pack, measure.to, [measure.candidate])
      );
  }
}

function problemOfContest(pack: Pack, contestId: string, names: readonly (string | null)[]): string | null {
  const returns = findContest(pack, contestId);
  if (returns === undefined) {
    return `There is no contest “${contestId}”. ${listOf(pack.contests.map(({ contest }) => contest.id))}`;
  }
  const known = returns.candidates.map((candidate) => candidate.name);
  const missing = names.find((name) => name !== null && !known.includes(name));
  return missing === undefined ? null : `“${missing}” is not a candidate of “${contestId}”. ${listOf(known)}`;
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

const listOf = (names: readonly string[]): string =>
  names.length === 0 ? 'There are none.' : `There are: ${names.join(', ')}.`;
