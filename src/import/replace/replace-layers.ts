import type { Pack } from '../../core/pack';
import type { PackInput } from '../../pack/write/pack-input';
import { neighborhoodsOf } from '../areas/neighborhoods-of';
import { outlineOf } from '../areas/plan-district';
import { demographicsOf } from '../census/demographics-of';
import { planTracts } from '../census/plan-tracts';
import { readFigures } from '../census/read-figures';
import type { ImportPlan } from '../plan/import-plan';

export interface ReplacedLayers {
  readonly layers: Pick<PackInput, 'districts' | 'neighborhoods' | 'columns' | 'measures' | 'tracts'>;
  /** What is no longer the base's own. */
  readonly changed: ReadonlySet<'district' | 'neighborhoods' | 'tracts' | 'figures'>;
}

/** The outline, the neighborhoods and the tracts with their figures: those that are given, else the base's own. */
export function replaceLayers(
  plan: ImportPlan,
  base: Pack,
  before: Required<PackInput>,
  sourceIdOf: (file: string) => string,
): ReplacedLayers {
  const { boundaryFiles, decisions, district } = plan;
  const neighborhoods = neighborhoodsOf(boundaryFiles);
  const figures = readFigures(plan.tables);
  const hasTracts = boundaryFiles.some(({ use }) => use === 'tracts');
  const hasOutline = district !== null && district.geometry !== null;
  const outline = outlineOf(district, base);
  const tracts =
    outline === null || (!hasTracts && figures.length === 0 && !hasOutline)
      ? null
      : planTracts(boundaryFiles, outline, base);
  const name = decisions.district ?? district?.name ?? null;
  return {
    layers: {
      districts: before.districts.map((area) =>
        area.role === 'district'
          ? { ...area, name: name ?? area.name, geometry: district?.geometry ?? area.geometry }
          : area,
      ),
      neighborhoods: neighborhoods ?? before.neighborhoods,
      ...(tracts === null
        ? { columns: before.columns, measures: before.measures, tracts: before.tracts }
        : demographicsOf(tracts, figures, base, before, sourceIdOf)),
    },
    changed: new Set([
      ...(hasOutline ? (['district'] as const) : []),
      ...(neighborhoods === null ? [] : (['neighborhoods'] as const)),
      ...(hasTracts ? (['tracts'] as const) : []),
      ...(figures.length > 0 ? (['figures'] as const) : []),
    ]),
  };
}
