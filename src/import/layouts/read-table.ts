import type { ImportNote } from '../../files/given-file';

/** What a row of returns stands for. A total row repeats votes of other rows and is never counted. */
export type UnitKind = 'precinct' | 'ballot group' | 'total row';

export interface TableCandidate {
  readonly name: string;
  readonly party: string | null;
}

export interface TableContest {
  /** Unique in the table: office, district and stage as one text. */
  readonly key: string;
  readonly office: string;
  readonly district: string | null;
  readonly stage: string | null;
  readonly date: string | null;
  /** In the order of the file. */
  readonly candidates: readonly TableCandidate[];
}

/** One reporting unit as the file has it. */
export interface UnitRow {
  /** Text as written: leading zeros count. */
  readonly id: string;
  /** The columns that identify the unit, the id column among them, by name; for ids made of several columns. */
  readonly parts: Readonly<Record<string, string>>;
  readonly name: string | null;
  readonly kind: UnitKind;
  /** Why it is taken for something other than a precinct. */
  readonly kindReason: string | null;
  /** 1; or 2 and more where the file reports the same unit again. */
  readonly record: number;
  /** The rows of the file that it was read from, 1-based. */
  readonly rows: readonly number[];
  /**
   * One entry a contest of the table, in its order: null where the unit does not report the contest, otherwise one
   * count a candidate, null where the count is withheld or could not be read.
   */
  readonly votes: readonly (readonly (number | null)[] | null)[];
  /** By contest, the positions of the candidates of whose count a part is withheld: the count is what is known of it. */
  readonly partlyWithheld: readonly (readonly number[])[];
  readonly registered: number | null;
  readonly ballots: number | null;
}

export interface TotalRow extends UnitRow {
  /** Whether its votes equal the sum of the rows that it stands for; null where it has none to compare. */
  readonly agrees: boolean | null;
}

/** A row or cell that could not be used. */
export interface Misfit {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  /** One sentence. */
  readonly message: string;
  /** What the cell says. */
  readonly text: string | null;
  /** Votes that the row holds and that are counted nowhere else; null where they cannot be known. */
  readonly votes: number | null;
}

/** A sum stated by the file that differs from the sum of its own parts. */
export interface Disagreement {
  readonly row: number;
  readonly unitId: string;
  readonly what: string;
  readonly stated: number;
  readonly summed: number;
}

/** Returns or turnout, whatever layout they came in. */
export interface ReturnsTable {
  readonly kind: 'returns';
  readonly file: string;
  readonly sheet: string | null;
  /** Empty for a table of turnout. */
  readonly contests: readonly TableContest[];
  /** Precincts and ballot groups. */
  readonly units: readonly UnitRow[];
  readonly totalRows: readonly TotalRow[];
  readonly misfits: readonly Misfit[];
  readonly disagreements: readonly Disagreement[];
  readonly notes: readonly ImportNote[];
}

export interface CensusColumn {
  /** For example `B01001_001`: table and line. */
  readonly name: string;
  /** The label of the second header row; null where the file has none. */
  readonly label: string | null;
  readonly hasMargin: boolean;
}

/** Why a census figure is not a plain number. */
export type CensusFlag = 'not available' | 'at least' | 'at most' | 'controlled';

export interface CensusValue {
  readonly estimate: number | null;
  /** 90% margin of error; 0 where the estimate is controlled. */
  readonly marginOfError: number | null;
  readonly flag: CensusFlag | null;
  /** The end of an open interval such as `250,000+`; its estimate is null. */
  readonly bound: number | null;
}

export interface CensusRow {
  /** GEOID without prefix, text. */
  readonly id: string;
  readonly name: string | null;
  /** Such as `140` for tracts; null where neither prefix nor length tells. */
  readonly summaryLevel: string | null;
  readonly row: number;
  /** By column name. */
  readonly values: Readonly<Record<string, CensusValue>>;
}

export interface CensusTable {
  readonly kind: 'census';
  readonly file: string;
  readonly sheet: string | null;
  readonly columns: readonly CensusColumn[];
  /** Rows of the level that most rows have. */
  readonly rows: readonly CensusRow[];
  /** Rows of another level, such as the county that the tracts add up to. */
  readonly otherLevels: readonly CensusRow[];
  readonly misfits: readonly Misfit[];
  readonly notes: readonly ImportNote[];
}

export type ReadTable = ReturnsTable | CensusTable;
