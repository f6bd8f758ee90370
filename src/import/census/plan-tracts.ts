import { overlapArea, toPlaneArea } from '../../core/geometry/overlap-area';
import { areaSquareKilometres } from '../../core/geometry/area-measures';
import type { AreaGeometry, Pack } from '../../core/pack';
import type { TractInput } from '../../pack/write/pack-input';
import { roundTo } from '../../files/text/write-text';
import type { ChosenUse } from '../plan/chosen-use';
import { placeAreas } from '../areas/place-areas';
import { outlineOf } from '../areas/plan-district';
import type { ImportPlan } from '../plan/import-plan';
import { plainGeoId } from './tract-field';
import { remember } from '../../core/remember';

/** A tract's area with how much of it lies in the district. */
export interface PlannedTract {
  readonly id: string;
  readonly geometry: AreaGeometry;
  readonly measured: NonNullable<TractInput['measured']>;
}

/** Less of a tract than this inside the district comes from borders that do not quite meet. */
const leastShare = 0.01;

export interface PlannedTracts {
  readonly inside: readonly PlannedTract[];
  /** GEOIDs of tracts of the file that are not in the district. */
  readonly outside: readonly string[];
}

/** The tracts of a plan as far as its outline is known; null without tracts, or while only precincts give the outline. */
export function tractsOfPlan({
  boundaryFiles,
  district,
  base,
}: Pick<ImportPlan, 'boundaryFiles' | 'district' | 'base'>): PlannedTracts | null {
  const outline = outlineOf(district, base);
  return outline === null ? null : planTracts(boundaryFiles, outline, base);
}

/** The tracts of a file that reach into the district, measured; without one those of the pack that is changed. */
export function planTracts(
  uses: readonly ChosenUse[],
  outline: AreaGeometry,
  base: Pack | null,
): PlannedTracts | null {
  const chosen = uses.find(({ use }) => use === 'tracts');
  if (chosen?.field !== undefined && chosen.field !== null) {
    return measureIn(placeAreas(chosen.raw, chosen.field))(outline);
  }
  if (base === null || base.tracts.length === 0) return null;
  return outline === outlineOf(null, base)
    ? { inside: base.tracts.map(asPlanned), outside: [] }
    : measureIn(base.tracts)(outline);
}

type Area = Pick<PlannedTract, 'id' | 'geometry'>;

const measureIn = remember((areas: readonly Area[]) =>
  remember((outline: AreaGeometry) => measure(areas, outline)),
);

function measure(areas: readonly Area[], outline: AreaGeometry): PlannedTracts {
  const district = toPlaneArea(outline);
  const seen = new Set<string>();
  const measured = areas.flatMap(({ id, geometry }): readonly PlannedTract[] => {
    const geoId = plainGeoId(id);
    if (geoId === null || seen.has(geoId)) return [];
    seen.add(geoId);
    const plane = toPlaneArea(geometry);
    const share = plane.size === 0 ? 0 : Math.min(1, overlapArea(plane, district) / plane.size);
    const squareKilometres = roundTo(areaSquareKilometres(geometry), 4);
    return [{ id: geoId, geometry, measured: { squareKilometres, shareInside: roundTo(share, 6) } }];
  });
  const isInside = ({ measured: { shareInside } }: PlannedTract) => shareInside >= leastShare;
  return {
    inside: measured.filter(isInside),
    outside: measured.filter((tract) => !isInside(tract)).map(({ id }) => id),
  };
}

const asPlanned = ({
  id,
  geometry,
  areaSquareKilometres,
  shareInsideDistrict,
}: Pack['tracts'][number]): PlannedTract => ({
  id,
  geometry,
  measured: { squareKilometres: areaSquareKilometres, shareInside: shareInsideDistrict },
});
