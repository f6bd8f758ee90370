import type { ImportView } from '../../contract/import-view';
import type { ImportStep } from './import-state';

/** What a pack will hold, for a last look before it is made. */
export interface ImportSummary {
  readonly contests: readonly {
    readonly id: string;
    readonly title: string;
    readonly votes: number;
    readonly candidates: number;
    /** `audited`, `differs by 12` or `no totals given`. */
    readonly audit: string;
  }[];
  readonly joins: readonly {
    readonly tableKey: string;
    readonly joined: number;
    readonly units: number;
    readonly joinedVotes: number;
    readonly votes: number;
    /** Votes of units that were joined to no precinct, ballot groups among them. */
    readonly otherVotes: number;
  }[];
  readonly repairedCount: number;
  readonly invalidCount: number;
}

/** Sums up an import as it is decided now. */
export function summarizeImport({ contests, joins, totals, boundaries }: ImportView): ImportSummary {
  return {
    contests: contests
      .filter(({ isLeftOut }) => !isLeftOut)
      .map(({ id, title, votes, candidates }) => ({
        id,
        title,
        votes,
        candidates: candidates.length,
        audit: totals.find(({ contestId }) => contestId === id)?.status ?? 'no totals given',
      })),
    joins: joins.map(({ tableKey, units }) => {
      const sum = (of: typeof units): number => of.reduce((total, { votes }) => total + votes, 0);
      const placed = units.filter(({ boundaryId }) => boundaryId !== null);
      const [joinedVotes, votes] = [sum(placed), sum(units)];
      return {
        tableKey,
        joined: placed.length,
        units: units.length,
        joinedVotes,
        votes,
        otherVotes: votes - joinedVotes,
      };
    }),
    repairedCount: boundaries?.repairs.repairedCount ?? 0,
    invalidCount: boundaries?.repairs.invalid ?? 0,
  };
}

/** The step in which something that is missing can be given. */
export function stepForMissing(sentence: string, view: ImportView): ImportStep {
  if (view.tables.some(({ key }) => sentence.includes(key))) return 'tables';
  if (/attribute/.test(sentence)) return 'boundaries';
  if (/no contest/.test(sentence)) return 'contests';
  return /returns/.test(sentence) && view.contests.length > 0 ? 'contests' : 'files';
}
