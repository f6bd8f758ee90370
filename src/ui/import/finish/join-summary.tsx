import type { ReactNode } from 'react';
import type { ImportSummary } from '../../../app/import/summarize-import';
import { formatCount, formatVotes } from '../../../scene/format';

/** How much of each table found its precinct, and which areas were repaired. */
export function JoinSummary({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const { joins, repairedCount, invalidCount } = summary;
  return (
    <section>
      <h3>The join</h3>
      {joins.length === 0 ? null : (
        <table className="summary-table">
          <thead>
            <tr>
              <th scope="col">Table</th>
              <th scope="col" className="number">
                Units joined
              </th>
              <th scope="col" className="number">
                Votes joined
              </th>
              <th scope="col" className="number">
                Votes not joined
              </th>
            </tr>
          </thead>
          <tbody>
            {joins.map(({ tableKey, joined, units, joinedVotes, otherVotes }) => (
              <tr key={tableKey}>
                <th scope="row">{tableKey}</th>
                <td className="number">
                  {formatVotes(joined)} of {formatVotes(units)}
                </td>
                <td className="number">{formatVotes(joinedVotes)}</td>
                <td className="number">{formatVotes(otherVotes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="rule">{describeShapes(repairedCount, invalidCount)}</p>
    </section>
  );
}

function describeShapes(repaired: number, invalid: number): string {
  const mended = repaired === 0 ? 'No area needed a repair.' : `${formatCount(repaired, 'area')} repaired.`;
  return invalid === 0 ? mended : `${mended} ${formatCount(invalid, 'area')} could not be repaired.`;
}
