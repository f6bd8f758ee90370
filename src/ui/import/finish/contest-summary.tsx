import type { ReactNode } from 'react';
import type { ImportSummary } from '../../../app/import/summarize-import';
import { formatVotes } from '../../../words/format';

/** The contests that go into the pack, with their votes and how they compare with certified totals. */
export function ContestSummary({ contests }: Pick<ImportSummary, 'contests'>): ReactNode {
  if (contests.length === 0) return null;
  return (
    <section>
      <h3>Contests</h3>
      <table className="summary-table">
        <thead>
          <tr>
            <th scope="col">Contest</th>
            <th scope="col" className="number">
              Candidates
            </th>
            <th scope="col" className="number">
              Votes
            </th>
            <th scope="col">Audit</th>
          </tr>
        </thead>
        <tbody>
          {contests.map(({ id, title, candidates, votes, audit }, at) => (
            <tr key={`${id} ${at}`}>
              <th scope="row">{title}</th>
              <td className="number">{formatVotes(candidates)}</td>
              <td className="number">{formatVotes(votes)}</td>
              <td>{audit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
