import type { ReactNode } from 'react';
import { formatCount, formatVotes } from '../../../words/format';
import { describeRate, describeShare } from './describe-rate';
import { focusJoinState } from './focus-join-state';
import { ExampleTable } from './example-table';
import { RiskList } from './risk-list';
import type { Proposal } from './shared-proposals';

interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly title: string;
  /** Whether it is what the person most likely wants. */
  readonly isMain: boolean;
  readonly action: string;
  readonly onAction: () => void;
}

/** A rule in words, what it would join, what may be wrong with it, and examples. */
export function ProposalCard({ proposal, title, isMain, action, onAction }: ProposalCardProps): ReactNode {
  const { explanation, matchedBoundaries, boundaries, matchedVotes, votes, risks, examples } = proposal;
  return (
    <section className="proposal" aria-label={`${title}: ${explanation}`}>
      <p className="overline">{title}</p>
      <p className="proposal-rule">{explanation}</p>
      <p>
        <strong>{describeRate(proposal)}</strong> ({describeShare(proposal)})
        {votes === 0 ? '' : `, with ${formatVotes(matchedVotes)} of ${formatCount(votes, 'vote')}`};{' '}
        {formatVotes(matchedBoundaries)} of {formatCount(boundaries, 'area')} have returns.
      </p>
      <RiskList risks={risks} />
      <button
        type="button"
        className={isMain ? 'button is-primary' : 'button'}
        onClick={() => {
          focusJoinState();
          onAction();
        }}
      >
        {action}
      </button>
      <ExampleTable examples={examples} isOpen={isMain} />
    </section>
  );
}
