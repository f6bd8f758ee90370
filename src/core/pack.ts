import type { Geometry } from 'geojson';
import type { AreaGeometry } from './area-geometry';
import type { ContestReturns } from './election/contest';
import type { ParticipationRecord } from './election/participation-record';
import type { DemographicMeasure, Tract } from './census/tract';

export type { AreaGeometry } from './area-geometry';

/** A document or data set that numbers come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  /** The date or period that the figures describe, for example `1998–2002` or `1998-04-04`. */
  readonly vintage: string;
  readonly address: string | null;
  readonly licence: string;
}

export interface PackResource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly sourceIds: readonly string[];
  /** How the resource was derived from its sources, when it is not a plain copy. */
  readonly method: string | null;
}

export interface DistrictArea {
  readonly id: string;
  readonly name: string;
  readonly role: 'district' | 'neighbor';
  /** A line about the district, such as who represented it. */
  readonly note: string | null;
  readonly geometry: AreaGeometry;
}

export interface Neighborhood {
  readonly id: string;
  readonly name: string;
  readonly geometry: AreaGeometry;
}

/** A precinct of the pack's precinct list, placed or not. */
export interface Precinct {
  readonly id: string;
  /** [longitude, latitude]; null for a precinct that could not be located. */
  readonly location: readonly [number, number] | null;
  /** How the location was found, in words. */
  readonly method: string;
  readonly accuracyMetres: number | null;
  /** Id of the {@link PrecinctArea} that shows it; null when not placed. */
  readonly areaId: string | null;
}

/** What the map draws for one or more precincts. Several precincts at one location share an area. */
export interface PrecinctArea {
  readonly id: string;
  readonly precinctIds: readonly string[];
  readonly approximate: boolean;
  readonly geometry: AreaGeometry;
  /** [longitude, latitude], inside the area. */
  readonly location: readonly [number, number];
}

export interface Road {
  readonly id: string;
  /** Importance: 1 is a freeway, larger numbers matter less. */
  readonly rank: number;
  readonly className: string;
  readonly geometry: Geometry;
}

/** A route number or road name with a point to print it at. */
export interface RoadLabel {
  readonly label: string;
  readonly name: string;
  readonly location: readonly [number, number];
}

export interface Place {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: string;
  readonly location: readonly [number, number];
}

/** A dated statement with the document that says it. */
export interface Fact {
  readonly topic: string;
  readonly text: string;
  /** The figure as a person would print it, such as `D+30` or `64%`; null for a plain statement. */
  readonly value: string | null;
  readonly asOf: string;
  readonly source: string;
}

export interface TimelineEvent {
  readonly date: string;
  readonly text: string;
  readonly source: string | null;
}

/** A count as it stood at one moment; votes or shares by candidate name, whichever was reported. */
export interface CountSnapshot {
  readonly contestId: string;
  readonly at: string;
  readonly precinctsReporting: number | null;
  readonly precinctsTotal: number | null;
  readonly votes: Readonly<Record<string, number>> | null;
  readonly shares: Readonly<Record<string, number>> | null;
  readonly source: string;
}

/** A contest known only by what a document reported of it: no map can be made of it. */
export interface ReportedContest {
  readonly contestId: string;
  readonly shares: Readonly<Record<string, number>>;
  readonly voters: number | null;
  readonly asOf: string;
  readonly source: string;
}

export interface Endorsements {
  readonly candidate: string;
  readonly endorsers: readonly string[];
  readonly asOf: string;
  readonly source: string;
}

export interface PackFacts {
  readonly facts: readonly Fact[];
  readonly timeline: readonly TimelineEvent[];
  readonly countSnapshots: readonly CountSnapshot[];
  readonly reportedContests: readonly ReportedContest[];
  readonly endorsements: readonly Endorsements[];
  readonly note: string | null;
}

/** What the files of a pack say that no map needs: a pack can be written again with it as it was. */
export interface PackDetails {
  readonly licence: string | null;
  /** By reporting unit: the county that the returns name. */
  readonly counties: ReadonlyMap<string, string>;
  /** Columns of the demographics as the pack describes them, in file order, those with margins of error left out. */
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
  }[];
  /** The text of `recipe.json`: how an import made the pack; null without one. It is not checked. */
  readonly recipe: string | null;
  /** What no map needs and is not kept when the pack is written again: columns of a file, or a file as a whole (null). */
  readonly passedOver: readonly { readonly file: string; readonly columns: readonly string[] | null }[];
}

/**
 * Everything known about one district, validated. Only `pack/read` makes one. It is never changed after that, so
 * results derived from it may be cached by identity.
 */
export interface Pack {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly sources: readonly Source[];
  readonly resources: readonly PackResource[];
  /** By date, oldest first. */
  readonly contests: readonly ContestReturns[];
  /** The district first, then its neighbors. */
  readonly districts: readonly DistrictArea[];
  readonly neighborhoods: readonly Neighborhood[];
  readonly tracts: readonly Tract[];
  readonly demographicMeasures: readonly DemographicMeasure[];
  readonly precincts: readonly Precinct[];
  readonly precinctAreas: readonly PrecinctArea[];
  /** Registered voters and ballots cast by contest and unit; left out where no source gives them. */
  readonly participation?: readonly ParticipationRecord[];
  readonly roads: readonly Road[];
  readonly roadLabels: readonly RoadLabel[];
  readonly places: readonly Place[];
  readonly facts: PackFacts;
  readonly details?: PackDetails;
}

/** Names one thing on the map that a person can point at. */
export interface UnitReference {
  readonly unit: 'district' | 'neighborhood' | 'tract' | 'precinct area';
  readonly id: string;
}
