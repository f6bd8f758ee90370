import type { AreaGeometry, Pack } from '../../core/pack';
import type { Contest } from '../../core/election/contest';
import type { RepairSummary } from '../../core/geometry/repair/repair-all';
import type { UserError } from '../../core/result';
import type { ReadFiles } from '../../formats/read-given-files';
import type { IdFieldChoice } from '../joins/choose-id-field';
import type { JoinProposal } from '../joins/evaluate-join';
import type { RecognizedLayout } from '../layouts/layouts';
import type { LayoutMapping } from '../layouts/mapping';
import type { CensusTable, ReturnsTable, TableContest } from '../layouts/read-table';
import type { ChosenUse } from './chosen-use';
import type { DissolvedAreas } from '../../core/geometry/outline/dissolved-areas';
import type { ImportDecisions, TableUse } from '../decisions/import-decisions';
import type { RawBoundaries, RawTable } from '../../formats/reading/raw';
import type { PackNeed } from '../../words/codes/pack-need';

/** Boundaries with repaired geometry and the attribute that holds their ids. */
export interface PlannedBoundaries {
  /** Whether they are a file that was given, or the precincts of the pack whose parts are replaced. */
  readonly origin: 'file' | 'base';
  readonly raw: RawBoundaries;
  readonly repairs: RepairSummary;
  /** null while no returns tell which attribute it is and none was chosen. */
  readonly field: string | null;
  /** Attributes that could hold the ids, best first. */
  readonly fieldChoices: readonly IdFieldChoice[];
}

/** The outline of the district where a file gives it. */
export interface PlannedDistrict {
  readonly file: string;
  readonly repairs: RepairSummary;
  /** The name of the one feature that it is; null for all features together. */
  readonly id: string | null;
  /** What features can be chosen by. */
  readonly choices: readonly string[];
  readonly name: string | null;
  /** null where the feature is not there or is no area. */
  readonly geometry: AreaGeometry | null;
  /** How the outline of several features was united; null where it is that of one. */
  readonly united: DissolvedAreas | null;
}

export interface PlannedTable {
  readonly key: string;
  readonly raw: RawTable;
  /** The layouts that it looks like, best first. */
  readonly recognized: readonly RecognizedLayout[];
  readonly mapping: LayoutMapping | null;
  readonly use: TableUse;
  /** What was read by the mapping; null for a table of totals, an ignored one or one that could not be read. */
  readonly read: ReturnsTable | null;
  /** What was read of a census table; null for all others. */
  readonly census: CensusTable | null;
  readonly error: UserError | null;
  /** Inferred or decided; null where nothing says it. */
  readonly date: string | null;
}

export interface PlannedContest {
  readonly tableKey: string;
  /** Position among the contests of its table. */
  readonly index: number;
  readonly source: TableContest;
  readonly isLeftOut: boolean;
  /** The id of the contest of the base pack that it takes the place of; null for a new one. */
  readonly replaces: string | null;
  /** As it will be in the pack; its date is empty while nothing says it. */
  readonly contest: Contest;
}

/** How the units of a table find their boundaries. */
export interface PlannedJoin {
  readonly tableKey: string;
  readonly exact: JoinProposal;
  readonly proposals: readonly JoinProposal[];
  readonly best: JoinProposal;
  /** The join in use: the accepted rules, else the ids as they are. */
  readonly used: JoinProposal;
  readonly isAccepted: boolean;
  /** Whether rules are proposed that join more than the join in use and none was accepted. */
  readonly isOpen: boolean;
  /** The boundary's id by the position of the unit in its table; units that are not joined are left out. */
  readonly boundaryOf: ReadonlyMap<number, string>;
  /** Boundaries that the rules make one place: the id of the place by that of each further boundary. */
  readonly partOf: ReadonlyMap<string, string>;
}

export interface ProblemItem {
  /** What it is about: an id, a row, a candidate. */
  readonly id: string;
  readonly votes: number;
  readonly detail: string | null;
}

/** One kind of thing that did not fit, with all its cases. */
export interface ProblemList {
  readonly code: string;
  readonly title: string;
  readonly file: string;
  readonly items: readonly ProblemItem[];
  /** Votes at stake in all items. */
  readonly votes: number;
  /** What becomes of them, in a sentence. */
  readonly outcome: string;
}

/** What an import would do, from what was given and decided so far. Every change of a decision makes a new one. */
export interface ImportPlan {
  readonly contents: ReadFiles;
  readonly decisions: ImportDecisions;
  /** The pack whose parts are replaced; null for a new pack. */
  readonly base: Pack | null;
  /** The precincts of the base as units that are joined to new polygons; null where none are given. Its key is `base`. */
  readonly baseTable: PlannedTable | null;
  /** What every boundary file is used for; the one of the precincts is in `boundaries`. */
  readonly boundaryFiles: readonly ChosenUse[];
  readonly boundaries: PlannedBoundaries | null;
  /** null: the outline of all precincts, or that of the base. */
  readonly district: PlannedDistrict | null;
  readonly tables: readonly PlannedTable[];
  readonly contests: readonly PlannedContest[];
  readonly joins: readonly PlannedJoin[];
  readonly problems: readonly ProblemList[];
  /** What must be decided before a pack can be made; empty when nothing is missing. */
  readonly missing: readonly PackNeed[];
}

/** What decisions and joins call the precincts of the pack that is changed, beside the tables that are given. */
export const baseKey = 'base';
