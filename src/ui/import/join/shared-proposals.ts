import type { ImportView } from '../../../contract/import-view';

type JoinView = ImportView['joins'][number];
export type Proposal = JoinView['exact'];

/** One rule that is proposed for several tables. */
export interface SharedProposal {
  readonly key: string;
  readonly tables: readonly { readonly join: JoinView; readonly proposal: Proposal }[];
}

/** What tells a proposal from others: its rules. */
export const proposalKey = ({ returnsRules, boundaryRules }: Proposal): string =>
  JSON.stringify([returnsRules, boundaryRules]);

/**
 * The rules that are the best for a table that waits for one and that are proposed for others that wait, too; those that
 * join the most precincts come first.
 */
export function findSharedProposals(joins: readonly JoinView[]): readonly SharedProposal[] {
  const open = joins.filter(({ isOpen }) => isOpen);
  const best = new Set(open.flatMap(({ proposals }) => proposals.slice(0, 1).map(proposalKey)));
  return [...best]
    .map((key) => ({
      key,
      tables: open.flatMap((join) => {
        const proposal = join.proposals.find((each) => proposalKey(each) === key);
        return proposal === undefined ? [] : [{ join, proposal }];
      }),
    }))
    .filter(({ tables }) => tables.length > 1)
    .sort((a, b) => joinedUnits(b) - joinedUnits(a));
}

const joinedUnits = ({ tables }: SharedProposal): number =>
  tables.reduce((sum, { proposal }) => sum + proposal.matchedUnits, 0);
