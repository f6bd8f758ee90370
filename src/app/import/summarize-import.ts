import type { ImportView } from '../../contract/import-view';
import type { ImportStep } from './import-state';
import { words } from '../../words/words';

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
    /** Votes of joined units whose boundary has an area that is drawn. */
    readonly drawnVotes: number;
  }[];
  readonly repairedCount: number;
  readonly invalidCount: number;
}

/**
 * Sums up an import as it is decided now.
 * @param canDraw whether a boundary of that id has an area; a precinct of a pack need not have one
 */
export function summarizeImport(
  { contests, joins, totals, boundaries }: ImportView,
  canDraw: (boundaryId: string) => boolean,
): ImportSummary {
  return {
    contests: contests
      .filter(({ isLeftOut }) => !isLeftOut)
      .map(({ id, title, votes, candidates }) => ({
        id,
        title,
        votes,
        candidates: candidates.length,
        audit: words.totalsStatus(
          totals.find(({ contestId }) => contestId === id)?.status ?? { kind: 'no totals given' },
        ),
      })),
    joins: joins.map(({ tableKey, units }) => {
      const sum = (of: typeof units): number => of.reduce((total, { votes }) => total + votes, 0);
      const joined = units.filter(({ boundaryId }) => boundaryId !== null);
      const drawn = joined.filter(({ boundaryId }) => boundaryId !== null && canDraw(boundaryId));
      return {
        tableKey,
        joined: joined.length,
        units: units.length,
        joinedVotes: sum(joined),
        votes: sum(units),
        drawnVotes: sum(drawn),
      };
    }),
    repairedCount: boundaries?.repairs.repairedCount ?? 0,
    invalidCount: boundaries?.repairs.invalid ?? 0,
  };
}

const steps: Readonly<Record<ImportView['missing'][number]['code'], ImportStep>> = {
  'precinct boundaries': 'files',
  'precinct ids': 'boundaries',
  returns: 'files',
  replacement: 'files',
  'matching polygon': 'boundaries',
  'district feature': 'boundaries',
  'tract ids': 'boundaries',
  'neighborhood names': 'boundaries',
  'election day': 'tables',
  'tract boundaries': 'tables',
  'contest to replace': 'contests',
};

/** The step in which something that is missing can be given. Contests that are all left out are returns that are there. */
export const stepForMissing = (
  { code }: Pick<ImportView['missing'][number], 'code'>,
  { contests }: Pick<ImportView, 'contests'>,
): ImportStep => (code === 'returns' && contests.length > 0 ? 'contests' : steps[code]);
