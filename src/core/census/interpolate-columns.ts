import { interpolateCounts, overlapWeights, type OverlapWeight } from '../geometry/areal-interpolation';
import type { Pack, UnitReference } from '../pack';
import { readColumn } from './measure-tract';
import type { Estimate } from './tract';
import { rememberEach } from '../remember';

/** Counts of one place, interpolated from the tracts. */
export interface InterpolatedColumns {
  /** One count a column, in the columns' order. */
  readonly counts: readonly Estimate[];
  /** Tracts that reach into the place and lack data for a column: they add to none of the counts. */
  readonly missingTracts: number;
}

/** The units whose people are interpolated; a tract has figures of its own. */
type InterpolatedUnit = Exclude<UnitReference['unit'], 'tract'>;

interface Overlay {
  readonly indexOfId: ReadonlyMap<string, number>;
  readonly weights: readonly OverlapWeight[];
}

/**
 * Counts of a place by areal interpolation from the tracts (see `interpolateCounts`). Only the part of the place that
 * lies inside the district counts, as only people there could vote in it. Every count is made of the same tracts:
 * those with data for all of the columns, so that their ratios are true rates.
 * @param columns of counts; never of rates or medians
 * @returns null when the place is unknown or no tract with data reaches into it
 */
export function interpolateColumns(
  pack: Pack,
  reference: UnitReference & { readonly unit: InterpolatedUnit },
  columns: readonly string[],
): InterpolatedColumns | null {
  const overlay = overlayOf(pack, reference.unit);
  const index = overlay.indexOfId.get(reference.id);
  if (index === undefined) return null;
  return columnsOf(pack, reference.unit, columns)[index] ?? null;
}

/** By place, in the order of the overlay. */
const columnsOf = rememberEach(interpolateAll, (unit, columns) => JSON.stringify([unit, ...columns]));

const overlayOf = rememberEach(makeOverlay, (unit) => unit);

function makeOverlay(pack: Pack, unit: InterpolatedUnit): Overlay {
  const places = placesOf(pack, unit);
  const district = pack.districts.find(({ role }) => role === 'district');
  return {
    indexOfId: new Map(places.map(({ id }, index) => [id, index])),
    weights: overlapWeights(
      pack.tracts.map(({ geometry }) => geometry),
      places.map(({ geometry }) => geometry),
      district?.geometry,
    ),
  };
}

function placesOf(pack: Pack, unit: InterpolatedUnit) {
  switch (unit) {
    case 'district':
      return pack.districts.filter(({ role }) => role === 'district');
    case 'neighborhood':
      return pack.neighborhoods;
    case 'precinct area':
      return pack.precinctAreas;
  }
}

/** Below this share of its area, a tract only touches a place along a border. */
const touchingWeight = 1e-6;

function interpolateAll(
  pack: Pack,
  unit: InterpolatedUnit,
  columns: readonly string[],
): readonly (InterpolatedColumns | null)[] {
  const overlay = overlayOf(pack, unit);
  const isComplete = pack.tracts.map((tract) =>
    columns.every((column) => readColumn(tract, column).estimate !== null),
  );
  const reaching = Array.from(overlay.indexOfId, () => ({ complete: 0, missing: 0 }));
  for (const { source, target, weight } of overlay.weights) {
    const counter = weight < touchingWeight ? undefined : reaching[target];
    if (counter !== undefined) counter[isComplete[source] === true ? 'complete' : 'missing'] += 1;
  }
  const interpolations = columns.map((column) =>
    interpolateCounts(
      overlay.weights.filter(({ source }) => isComplete[source]),
      pack.tracts.map((tract) => {
        const { estimate, marginOfError } = readColumn(tract, column);
        return { count: estimate ?? 0, marginOfError };
      }),
      reaching.length,
    ),
  );
  return reaching.map(({ complete, missing }, target) => {
    if (complete === 0) return null;
    const counts = interpolations.map(({ targets }) => ({
      estimate: targets[target]?.count ?? null,
      marginOfError: targets[target]?.marginOfError ?? null,
    }));
    return { counts, missingTracts: missing };
  });
}
