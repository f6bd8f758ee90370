import type { ImportView } from '../../../contract/import-view';
import { formatCount, formatVotes } from '../../../words/format';

export type JoinView = ImportView['joins'][number];
export type JoinUnit = JoinView['units'][number];

/** How many of a table's precincts and votes are on the map. */
export interface JoinSummary {
  readonly precincts: number;
  readonly placedPrecincts: number;
  /** In all contests of the table, ballot groups' votes too. */
  readonly votes: number;
  readonly placedVotes: number;
}

/**
 * Counts what is placed. A precinct is placed when its boundary has a shape that can be drawn.
 * @param canDraw whether a boundary of that id is drawn.
 */
export function summarizeJoin({ units }: JoinView, canDraw: (boundaryId: string) => boolean): JoinSummary {
  const precincts = units.filter(({ kind }) => kind === 'precinct');
  const placed = precincts.filter(({ boundaryId }) => boundaryId !== null && canDraw(boundaryId));
  return {
    precincts: precincts.length,
    placedPrecincts: placed.length,
    votes: sumVotes(units),
    placedVotes: sumVotes(placed),
  };
}

const sumVotes = (units: readonly JoinUnit[]): number => units.reduce((sum, { votes }) => sum + votes, 0);

/** `1,290 of 1,291 precincts and 564,524 of 564,527 votes are placed.` Tables without votes tell of precincts alone. */
export function describeSummary({ precincts, placedPrecincts, votes, placedVotes }: JoinSummary): string {
  const placed = `${formatVotes(placedPrecincts)} of ${formatCount(precincts, 'precinct')}`;
  return votes === 0
    ? `${placed} ${precincts === 1 ? 'is' : 'are'} placed.`
    : `${placed} and ${formatVotes(placedVotes)} of ${formatCount(votes, 'vote')} are placed.`;
}
