import type { ReactNode } from 'react';
import { withJoin, withoutJoin } from '../../../app/import/import-edits';
import { useImportSession } from '../hooks';
import { describeRate } from './describe-rate';
import { ProposalCard } from './proposal-card';
import { proposalKey } from './shared-proposals';
import type { JoinView } from './summarize-join';

interface JoinRulesProps {
  readonly join: JoinView;
  /** Keys of the rules that are proposed for several tables and can be accepted for all of them above. */
  readonly shared: ReadonlySet<string>;
}

/** The exact join of a table first, then the rules that are proposed; the accepted one with the way back. */
export function JoinRules({ join, shared }: JoinRulesProps): ReactNode {
  const imports = useImportSession();
  const { tableKey, exact, proposals, used, isAccepted, isOpen } = join;
  const others = proposals.filter((proposal) => !isAccepted || proposalKey(proposal) !== proposalKey(used));
  const cards = others.map((proposal, index) => (
    <ProposalCard
      key={proposalKey(proposal)}
      proposal={proposal}
      title={isAccepted || index > 0 ? 'Another rule, not used' : 'Proposed, not used until you accept it'}
      isMain={isOpen && index === 0 && !shared.has(proposalKey(proposal))}
      action={shared.has(proposalKey(proposal)) ? 'Accept for this table alone' : 'Accept this rule'}
      onAction={() => imports.decide(withJoin(tableKey, proposal))}
    />
  ));
  const [first, ...rest] = cards;
  return (
    <>
      <p className="join-exact" data-exact>
        {describeRate(exact)} as they are.
      </p>
      {isAccepted ? (
        <ProposalCard
          proposal={used}
          title="Accepted"
          isMain={false}
          action="Take back"
          onAction={() => imports.decide(withoutJoin(tableKey))}
        />
      ) : (
        first
      )}
      <OtherRules cards={isAccepted ? cards : rest} />
    </>
  );
}

function OtherRules({ cards }: { readonly cards: readonly ReactNode[] }): ReactNode {
  if (cards.length === 0) return null;
  return (
    <details className="join-others">
      <summary>
        {cards.length === 1 ? 'One other rule' : `${cards.length} other rules`} that would join precincts
      </summary>
      {cards}
    </details>
  );
}
