import type { ReactNode } from 'react';
import { formatVotes } from '../../../words/format';
import { summarizeJoin, type JoinView } from './summarize-join';

interface JoinOverviewProps {
  readonly joins: readonly JoinView[];
  readonly chosenKey: string | null;
  readonly canDraw: (boundaryId: string) => boolean;
  readonly choose: (tableKey: string) => void;
}

const stateOf = ({ isAccepted, isOpen }: JoinView): string => {
  if (isOpen) return 'proposed';
  return isAccepted ? 'accepted' : 'none';
};

/** Every table with how much of it is placed; choosing one shows its rules and what did not fit. */
export function JoinOverview({ joins, chosenKey, canDraw, choose }: JoinOverviewProps): ReactNode {
  return (
    <table className="join-overview">
      <caption className="visually-hidden">How much of each table is placed on the map</caption>
      <thead>
        <tr>
          <th scope="col">Table</th>
          <th scope="col" className="number">
            Join as they are
          </th>
          <th scope="col" className="number">
            Precincts placed
          </th>
          <th scope="col" className="number">
            Votes placed
          </th>
          <th scope="col">Rule</th>
        </tr>
      </thead>
      <tbody>
        {joins.map((join) => {
          const { precincts, placedPrecincts, votes, placedVotes } = summarizeJoin(join, canDraw);
          return (
            <tr key={join.tableKey} className={join.tableKey === chosenKey ? 'is-chosen' : ''}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-pressed={join.tableKey === chosenKey}
                  onClick={() => choose(join.tableKey)}
                >
                  {join.tableKey}
                </button>
              </th>
              <td className="number">
                {formatVotes(join.exact.matchedUnits)} of {formatVotes(join.exact.units)}
              </td>
              <td className="number">
                {formatVotes(placedPrecincts)} of {formatVotes(precincts)}
              </td>
              <td className="number">
                {votes === 0 ? 'no votes' : `${formatVotes(placedVotes)} of ${formatVotes(votes)}`}
              </td>
              <td className={join.isOpen ? 'join-open' : ''}>{stateOf(join)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
