import type { LayoutMapping } from '../layouts/mapping';
import type { JoinRule } from '../joins/join-rule';
import type { ImportDecisions } from '../decisions/import-decisions';

/** A plan as plain data for a person to look at: JSON alone, long lists cut, the counts beside them of everything. */
export interface ImportView {
  readonly decisions: ImportDecisions;
  readonly files: readonly { readonly name: string; readonly size: number }[];
  readonly failures: readonly {
    readonly file: string | null;
    readonly message: string;
    readonly unread: { readonly file: string; readonly format: string; readonly code: string } | null;
  }[];
  readonly notes: readonly {
    readonly file: string;
    readonly message: string;
    readonly count: number | null;
  }[];
  readonly boundaryFiles: readonly BoundaryFileView[];
  readonly boundaries: BoundariesView | null;
  readonly tables: readonly TableView[];
  readonly layouts: readonly {
    readonly id: string;
    readonly title: string;
    readonly roles: readonly string[];
  }[];
  readonly contests: readonly ContestView[];
  readonly joins: readonly JoinView[];
  readonly problems: readonly ProblemView[];
  readonly totals: readonly TotalsView[];
  readonly base: BaseView | null;
  readonly replacements: readonly string[];
  readonly missing: readonly string[];
  readonly naming: NamingView;
}

export interface NamingView {
  readonly title: string;
  readonly district: string;
  readonly county: string;
  readonly agency: string;
}

export interface BaseView {
  readonly title: string;
  readonly contests: readonly { readonly id: string; readonly title: string }[];
}

export interface BoundaryFileView {
  readonly file: string;
  readonly layer: string | null;
  readonly format: string;
  readonly featureCount: number;
  readonly use: string;
  readonly field: string | null;
  readonly feature: string | null;
  readonly features: readonly string[];
  readonly coordinateSystem: { readonly name: string; readonly declaredBy: string };
  readonly attributes: readonly { readonly name: string; readonly samples: readonly string[] }[];
}

export interface BoundariesView {
  readonly file: string;
  readonly featureCount: number;
  readonly field: string | null;
  readonly fieldChoices: readonly {
    readonly field: string;
    readonly distinct: number;
    readonly filled: number;
    readonly rate: number;
  }[];
  /** WGS 84: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number] | null;
  readonly repairs: {
    readonly repairedCount: number;
    readonly kinds: readonly { readonly title: string; readonly count: number }[];
    readonly withoutGeometry: number;
    readonly invalid: number;
    /** Square metres. */
    readonly areaBefore: number;
    readonly areaAfter: number;
    readonly items: readonly { readonly id: string; readonly detail: string }[];
    readonly itemCount: number;
  };
}

export interface TableView {
  readonly key: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly rowCount: number;
  readonly header: readonly string[];
  readonly titleRows: readonly (readonly string[])[];
  readonly sampleRows: readonly (readonly string[])[];
  readonly use: string;
  readonly recognized: readonly {
    readonly layout: string;
    readonly title: string;
    readonly confidence: number;
  }[];
  readonly mapping: LayoutMapping | null;
  readonly readAs: { readonly encoding: string; readonly delimiter: string } | null;
  readonly date: string | null;
  readonly unitCount: number;
  readonly contestCount: number;
  readonly error: string | null;
}

export interface ContestView {
  readonly tableKey: string;
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly office: string;
  readonly date: string;
  readonly stage: 'primary' | 'runoff' | 'general';
  readonly isLeftOut: boolean;
  readonly replaces: string | null;
  readonly votes: number;
  readonly candidates: readonly {
    readonly name: string;
    readonly party: string | null;
    readonly votes: number;
  }[];
}

export interface ProposalView {
  readonly returnsRules: readonly JoinRule[];
  readonly boundaryRules: readonly JoinRule[];
  readonly explanation: string;
  readonly matchedUnits: number;
  readonly units: number;
  readonly matchedBoundaries: number;
  readonly boundaries: number;
  readonly matchedVotes: number;
  readonly votes: number;
  readonly examples: readonly {
    readonly returnId: string;
    readonly boundaryId: string;
    readonly key: string;
  }[];
  readonly risks: readonly string[];
}

export interface JoinView {
  readonly tableKey: string;
  readonly title: string;
  readonly exact: ProposalView;
  readonly proposals: readonly ProposalView[];
  readonly used: ProposalView;
  readonly isAccepted: boolean;
  readonly isOpen: boolean;
  readonly units: readonly {
    readonly id: string;
    readonly votes: number;
    readonly boundaryId: string | null;
    readonly isByHand: boolean;
    readonly kind: 'precinct' | 'ballot group';
  }[];
}

export interface ProblemView {
  readonly code: string;
  readonly title: string;
  readonly file: string;
  readonly outcome: string;
  readonly votes: number;
  readonly itemCount: number;
  readonly items: readonly { readonly id: string; readonly votes: number; readonly detail: string | null }[];
}

export interface TotalsView {
  readonly contestId: string;
  readonly title: string;
  readonly status: string;
  readonly candidates: readonly {
    readonly candidate: string;
    readonly counted: number;
    readonly certified: number | null;
    readonly withheld: number;
  }[];
  readonly causes: readonly string[];
}
