import type { ReactNode } from 'react';
import { withJoin } from '../../../app/import/import-edits';
import { formatCount, formatVotes } from '../../../words/format';
import { useImportSession } from '../hooks';
import { ExampleTable } from './example-table';
import { focusJoinState } from './focus-join-state';
import { RiskList } from './risk-list';
import type { SharedProposal } from './shared-proposals';

/** Rules that are proposed for several tables, each to be accepted for all of them at once. */
export function SharedRules({ proposals }: { readonly proposals: readonly SharedProposal[] }): ReactNode {
  return proposals.map((shared) => <SharedRule key={shared.key} shared={shared} />);
}

function SharedRule({ shared }: { readonly shared: SharedProposal }): ReactNode {
  const imports = useImportSession();
  const { tables } = shared;
  const first = tables[0];
  if (first === undefined) return null;
  const tableCount = formatCount(tables.length, 'table');
  const accept = (): void => {
    focusJoinState();
    imports.decide((decisions) =>
      tables.reduce((sum, { join, proposal }) => withJoin(join.tableKey, proposal)(sum), decisions),
    );
  };
  const risks = [...new Set(tables.flatMap(({ proposal }) => proposal.risks))];
  return (
    <section className="proposal" aria-label={`A rule for ${tableCount}`}>
      <p className="overline">One rule for {tableCount}, not used until you accept it</p>
      <p className="proposal-rule">{first.proposal.explanation}</p>
      <ul className="proposal-tables">
        {tables.map(({ join, proposal }) => (
          <li key={join.tableKey}>
            <span>{join.tableKey}</span>
            <span className="number">
              {formatVotes(proposal.matchedUnits)} of {formatCount(proposal.units, 'precinct')}
            </span>
          </li>
        ))}
      </ul>
      <RiskList risks={risks} />
      <button type="button" className="button is-primary" onClick={accept}>
        Accept for {tableCount}
      </button>
      <ExampleTable examples={first.proposal.examples} isOpen />
    </section>
  );
}
