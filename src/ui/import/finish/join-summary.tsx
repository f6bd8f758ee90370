import type { ReactNode } from 'react';
import type { ImportSummary } from '../../../app/import/summarize-import';
import { formatCount, formatVotes } from '../../../words/format';

type Row = ImportSummary['joins'][number];

/** How much of each table found its precinct, how much of it is drawn, and which areas were repaired. */
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
                Votes on the map
              </th>
            </tr>
          </thead>
          <tbody>
            {joins.map((row) => (
              <tr key={row.tableKey}>
                <th scope="row">{row.tableKey}</th>
                <td className="number">
                  {formatVotes(row.joined)} of {formatVotes(row.units)}
                </td>
                <VoteCells row={row} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="rule shape-summary">{describeShapes(repairedCount, invalidCount)}</p>
    </section>
  );
}

function VoteCells({ row: { votes, joinedVotes, drawnVotes } }: { readonly row: Row }): ReactNode {
  if (votes === 0) {
    return (
      <td className="number rule" colSpan={2}>
        no votes
      </td>
    );
  }
  return (
    <>
      <td className="number">
        {formatVotes(joinedVotes)} of {formatVotes(votes)}
      </td>
      <td className="number">{formatVotes(drawnVotes)}</td>
    </>
  );
}

function describeShapes(repaired: number, invalid: number): string {
  const mended = repaired === 0 ? 'No area needed a repair.' : `${formatCount(repaired, 'area')} repaired.`;
  return invalid === 0 ? mended : `${mended} ${formatCount(invalid, 'area')} could not be repaired.`;
}
