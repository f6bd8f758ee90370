/** A candidate whose votes by unit do not add up to the certified total. */
export interface VoteDifference {
  readonly candidate: string;
  readonly reported: number;
  /** null: the totals do not list the candidate. */
  readonly certified: number | null;
}

export interface ContestAudit {
  readonly contestId: string;
  readonly title: string;
  /** Sum over all units and candidates; withheld counts are not in it. */
  readonly reportedVotes: number;
  /** null when the pack gives no totals for the contest, so that there is nothing to compare with. */
  readonly certifiedVotes: number | null;
  readonly withheldCounts: number;
  readonly candidates: readonly { readonly name: string; readonly votes: number }[];
  /** Candidates with votes by unit. */
  readonly reportedCandidateCount: number;
  /** Candidates in the certified totals. */
  readonly listedCandidateCount: number;
  /** Listed in the totals and reported by no unit, with their certified votes. */
  readonly listedOnly: readonly { readonly name: string; readonly votes: number }[];
  readonly differences: readonly VoteDifference[];
  readonly precinctCount: number;
  readonly placedPrecinctCount: number;
  readonly placedVotes: number;
  readonly unplacedVotes: number;
  readonly ballotGroupCount: number;
  readonly ballotGroupVotes: number;
}

export interface MeasureAudit {
  readonly id: string;
  readonly title: string;
  /** Share (0–1) over the tracts that lie mostly inside the district. */
  readonly share: number;
}

export interface ResourceAudit {
  readonly name: string;
  readonly path: string;
  readonly sources: readonly string[];
}

/** What an audit of a pack finds. `ok` is false when votes are unaccounted for or a resource has no source. */
export interface AuditReport {
  readonly ok: boolean;
  readonly name: string;
  readonly title: string;
  readonly contests: readonly ContestAudit[];
  readonly precinctCount: number;
  readonly placedPrecinctCount: number;
  readonly areaCount: number;
  readonly approximateAreaCount: number;
  /** Areas that show more than one precinct. */
  readonly sharedAreas: readonly { readonly id: string; readonly precinctIds: readonly string[] }[];
  readonly neighborhoodCount: number;
  readonly placeCount: number;
  readonly roadCount: number;
  readonly tractCount: number;
  /** Tracts with more than half their area inside the district. */
  readonly mostlyInsideTractCount: number;
  /** People in those tracts; null when the pack counts no people. */
  readonly mostlyInsidePeople: number | null;
  readonly shares: readonly MeasureAudit[];
  readonly statementsWithoutSource: number;
  readonly resources: readonly ResourceAudit[];
}
