/** A unit as it is counted, one entry a candidate. */
export interface CountedUnit {
  readonly id: string;
  readonly votes: readonly (number | null)[];
}

/** Votes that belong together and were counted, or left out, as a whole. */
export interface VoteList {
  readonly kind:
    'total rows' | 'repeated records' | 'records of precincts with the same figures' | 'ballot groups';
  readonly ids: readonly string[];
  /** One entry a candidate. */
  readonly votes: readonly number[];
}

/** A contest as counted, with what could explain a difference from its certified totals. */
export interface CountToAudit {
  readonly candidates: readonly string[];
  readonly units: readonly CountedUnit[];
  /** Counted, and perhaps should not be. They are among `units`. */
  readonly counted: readonly VoteList[];
  /** Not counted, and perhaps should be. */
  readonly leftOut: readonly VoteList[];
}

export interface GivenTotal {
  readonly candidate: string;
  readonly votes: number;
}

export interface CandidateAudit {
  readonly candidate: string;
  readonly counted: number;
  /** null: the totals do not list the candidate. */
  readonly given: number | null;
  /** counted − given. */
  readonly difference: number;
  /** Withheld counts; a sum below the total is then what must be expected. */
  readonly withheld: number;
}

export interface LikelyCause {
  readonly kind:
    | 'total rows counted'
    | 'counted several times'
    | 'repeated records counted'
    | 'missing candidate'
    | 'left out'
    | 'unit missing or counted twice'
    | 'candidates exchanged in a unit'
    | 'digits exchanged in a unit'
    | 'withheld counts'
    | 'candidate not in the totals';
  /** One sentence with the figures that it rests on. */
  readonly message: string;
  /** Units or rows that show it. */
  readonly evidence: readonly string[];
  readonly candidates: readonly string[];
}

export type AuditStatus =
  | { readonly kind: 'audited' }
  | { readonly kind: 'differs'; readonly by: number }
  | { readonly kind: 'no totals given' };

export interface TotalsAudit {
  readonly status: AuditStatus;
  readonly candidates: readonly CandidateAudit[];
  /** The most likely first. They explain; nothing is changed by them. */
  readonly causes: readonly LikelyCause[];
}
