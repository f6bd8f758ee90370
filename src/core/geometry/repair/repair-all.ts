import type { Geometry } from 'geojson';
import { repairGeometry } from './repair-geometry';
import { RepairCounter, type Finding, type Repair } from './repair-report';
import { findWinding, type Winding } from './winding';

/** What happened to one feature; only those are listed of which there is something to tell. */
export interface FeatureRepairs {
  /** Position in the list that was given. */
  readonly index: number;
  readonly repairs: readonly Repair[];
  readonly findings: readonly Finding[];
  readonly areaBefore: number;
  readonly areaAfter: number;
  readonly valid: boolean;
}

export interface RepairSummary {
  readonly featureCount: number;
  /** Features of which anything was changed. */
  readonly repairedCount: number;
  /** Over all features, by kind. */
  readonly repairs: readonly Repair[];
  /** How most outer rings turned. All are turned counterclockwise; only those that turned against the most are repairs. */
  readonly winding: Winding;
  /** Positions of the features without a geometry. */
  readonly withoutGeometry: readonly number[];
  /** Positions of the features whose geometry stays broken; they are shown as they are. */
  readonly invalid: readonly number[];
  /** In m². */
  readonly areaBefore: number;
  readonly areaAfter: number;
  readonly features: readonly FeatureRepairs[];
}

export interface RepairedFeatures<Feature> {
  /** As many as were given, in their order, everything but the geometry as it was. */
  readonly features: readonly Feature[];
  readonly summary: RepairSummary;
}

/** Repairs the geometry of every feature (see {@link repairGeometry}) and sums up what was done. */
export function repairAll<Feature extends { readonly geometry: Geometry | null }>(
  given: readonly Feature[],
): RepairedFeatures<Feature> {
  const counter = new RepairCounter();
  const winding = findWinding(given.map(({ geometry }) => geometry));
  const told: FeatureRepairs[] = [];
  let [areaBefore, areaAfter] = [0, 0];
  const features = given.map((feature, index) => {
    const { geometry, ...outcome } = repairGeometry(feature.geometry, winding);
    areaBefore += outcome.areaBefore;
    areaAfter += outcome.areaAfter;
    for (const { kind, count } of outcome.repairs) counter.add(kind, count);
    if (outcome.repairs.length > 0 || outcome.findings.length > 0) told.push({ index, ...outcome });
    return geometry === feature.geometry ? feature : { ...feature, geometry };
  });
  const withoutGeometry = told.filter(({ findings }) => findings.includes('no geometry'));
  return {
    features,
    summary: {
      featureCount: given.length,
      repairedCount: told.filter(({ repairs }) => repairs.length > 0).length,
      repairs: counter.list(),
      winding,
      withoutGeometry: withoutGeometry.map(({ index }) => index),
      invalid: told
        .filter((entry) => !entry.valid && !withoutGeometry.includes(entry))
        .map(({ index }) => index),
      areaBefore,
      areaAfter,
      features: told,
    },
  };
}
