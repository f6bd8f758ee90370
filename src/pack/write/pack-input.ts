import type { Geometry } from 'geojson';
import type { AreaGeometry, PackFacts, Place, RoadLabel, Source } from '../../core/pack';
import type { DemographicMeasure, Estimate } from '../../core/census/tract';
import type { Contest, ReportingUnitKind } from '../../core/election/contest';
import type { ResourceName } from '../schema/resource-names';

/** Where a resource comes from and how it was made, for `datapackage.json`. */
export interface ResourceInput {
  readonly title: string;
  readonly sourceIds: readonly string[];
  readonly method: string | null;
}

/** One line of returns: a candidate's votes in a reporting unit; null where the count is withheld. */
export interface ReturnInput {
  readonly contestId: string;
  readonly unitId: string;
  readonly kind: ReportingUnitKind;
  readonly candidate: string;
  readonly party: string;
  readonly votes: number | null;
  /** The county of this unit, where it is not the one of the whole input. */
  readonly county?: string;
}

export interface TotalInput {
  readonly contestId: string;
  readonly candidate: string;
  readonly party: string;
  readonly votes: number;
}

export interface DistrictInput {
  readonly id: string;
  readonly name: string;
  readonly role: 'district' | 'neighbor';
  readonly note: string | null;
  readonly geometry: AreaGeometry;
}

export interface NeighborhoodInput {
  /** A slug of the name where it is not given. */
  readonly id?: string;
  readonly name: string;
  readonly geometry: AreaGeometry;
}

/** A column of demographics with what a reader must know about it: table id, universe and vintage. */
export interface ColumnInput {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sourceId: string;
}

export interface TractInput {
  readonly id: string;
  readonly geometry: AreaGeometry;
  readonly values: Readonly<Record<string, Estimate>>;
  /** Area and share (0–1) inside the district, where they were measured before and the district is the same. */
  readonly measured?: { readonly squareKilometres: number; readonly shareInside: number };
}

export interface PrecinctInput {
  readonly id: string;
  /** [longitude, latitude]; null when it could not be located. */
  readonly location: readonly [number, number] | null;
  readonly method: string;
  readonly accuracyMetres: number | null;
}

/** A precinct's own polygon, or one that several precincts share. */
export interface PrecinctAreaInput {
  readonly id: string;
  /** A polygon is taken for a true one unless it is said to be approximate. */
  readonly approximate?: boolean;
  readonly precinctIds: readonly string[];
  /** [longitude, latitude], inside the area. */
  readonly location: readonly [number, number];
  readonly geometry: AreaGeometry;
}

/** Who could vote and who did in a reporting unit; null where the source does not say. */
export interface ParticipationInput {
  readonly contestId: string;
  readonly unitId: string;
  readonly registeredVoters: number | null;
  readonly ballotsCast: number | null;
}

export interface RoadInput {
  /** Made of its position where it is not given. */
  readonly id?: string;
  readonly rank: number;
  readonly className: string;
  readonly geometry: Geometry;
}

/** Everything that a pack is built from; coordinates are WGS 84 longitude, latitude. */
export interface PackInput {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly licence: string;
  readonly sources: readonly Source[];
  /** The resources that the pack has; what belongs to another is left out. */
  readonly resources: Readonly<Partial<Record<ResourceName, ResourceInput>>>;
  /** For the county column of returns. */
  readonly county: string;
  readonly contests: readonly Contest[];
  readonly returns: readonly ReturnInput[];
  readonly totals: readonly TotalInput[];
  readonly districts: readonly DistrictInput[];
  readonly neighborhoods: readonly NeighborhoodInput[];
  readonly columns: readonly ColumnInput[];
  readonly measures: readonly DemographicMeasure[];
  readonly tracts: readonly TractInput[];
  readonly precincts: readonly PrecinctInput[];
  /** True polygons. Without them located precincts get approximate areas. */
  readonly precinctAreas?: readonly PrecinctAreaInput[];
  readonly participation?: readonly ParticipationInput[];
  readonly roads: readonly RoadInput[];
  readonly roadLabels: readonly RoadLabel[];
  readonly places: readonly Place[];
  readonly facts: PackFacts;
}
