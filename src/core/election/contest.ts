/** A stage of an election. A runoff follows a primary; a general follows either. */
export type ContestStage = 'primary' | 'runoff' | 'general';

/** One office in one election and district. */
export interface Contest {
  /** Unique in the pack, for example a date and a stage. */
  readonly id: string;
  readonly title: string;
  /** The word for buttons, such as "Primary". */
  readonly shortTitle: string;
  readonly office: string;
  readonly district: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly stage: ContestStage;
  /** Ids into the pack's sources. */
  readonly sourceIds: readonly string[];
}

export interface Candidate {
  /** Unique within the contest; the same person keeps the same name in every contest of a pack. */
  readonly name: string;
  readonly party: string | null;
  /** Votes in the certified totals; null when the pack gives no total for the candidate. */
  readonly certifiedVotes: number | null;
  /** False for a candidate that the totals list but no unit reports (a write-in without votes, for example). */
  readonly reportedByUnits: boolean;
}

/**
 * What reported the votes. A precinct may have a place; a ballot group (mail ballots counted together, for
 * example) has none by nature.
 */
export type ReportingUnitKind = 'precinct' | 'ballot group';

/** Votes of one reporting unit, one entry a candidate, in the order of {@link ContestReturns.candidates}. */
export interface ReturnUnit {
  readonly id: string;
  readonly kind: ReportingUnitKind;
  /** null where the count is redacted (withheld), which is not zero. */
  readonly votes: readonly (number | null)[];
}

/** A contest with its candidates (certified order: most votes first) and its returns. */
export interface ContestReturns {
  readonly contest: Contest;
  readonly candidates: readonly Candidate[];
  readonly units: readonly ReturnUnit[];
}
