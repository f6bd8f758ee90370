import type { DemographicMeasure, Estimate } from '../../core/census/tract';
import type { Pack } from '../../core/pack';
import type { PackInput, TractInput } from '../../pack/write/pack-input';
import { knownMeasures } from './known-columns';
import type { PlannedTracts } from './plan-tracts';
import type { FigureColumn } from './read-figures';
import { censusVintage } from './census-vintage';

type Demographics = Pick<PackInput, 'columns' | 'measures' | 'tracts'>;

/**
 * Tracts with their figures: those of the pack that is changed, where it has them, and over them those of the tables
 * that are given. A column or measure of the same name is replaced; the others of the pack stay.
 *
 * @param sourceIdOf the id of the source that a file is in the pack
 */
export function demographicsOf(
  tracts: PlannedTracts,
  figures: readonly FigureColumn[],
  base: Pack | null,
  before: Demographics,
  sourceIdOf: (file: string) => string,
): Demographics {
  const names = new Set(figures.map(({ name }) => name));
  const own = new Map((base?.tracts ?? []).map(({ id, values }) => [id, values]));
  const measures = measuresOf(figures, sourceIdOf);
  const replaced = new Set(measures.map(({ id }) => id));
  return {
    columns: [
      ...before.columns.filter(({ name }) => !names.has(name)),
      ...figures.map((figure) => ({
        name: figure.name,
        title: figure.title,
        description: describe(figure),
        sourceId: sourceIdOf(figure.file),
      })),
    ],
    measures: [...before.measures.filter(({ id }) => !replaced.has(id)), ...measures],
    tracts: tracts.inside.map((tract): TractInput => ({
      ...tract,
      values: { ...own.get(tract.id), ...valuesOf(tract.id, figures) },
    })),
  };
}

const nothing: Estimate = { estimate: null, marginOfError: null };

const valuesOf = (id: string, figures: readonly FigureColumn[]): Readonly<Record<string, Estimate>> =>
  Object.fromEntries(figures.map(({ name, values }) => [name, values.get(id) ?? nothing]));

/** Who is counted, when, and in which table. */
const describe = ({ description, file, table }: FigureColumn): string =>
  `${description}. ${[censusVintage(file), `table ${table}`].filter((part) => part !== null).join(', ')}.`.replace(
    /\. t/,
    '. T',
  );

function measuresOf(
  figures: readonly FigureColumn[],
  sourceIdOf: (file: string) => string,
): readonly DemographicMeasure[] {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  return knownMeasures.flatMap((measure): readonly DemographicMeasure[] => {
    const figure = byName.get(measure.column);
    const isWhole = measure.denominator === null || byName.has(measure.denominator);
    if (figure === undefined || !isWhole) return [];
    const universe = describe({ ...figure, description: measure.universe });
    return [{ ...measure, universe, sourceId: sourceIdOf(figure.file) }];
  });
}
