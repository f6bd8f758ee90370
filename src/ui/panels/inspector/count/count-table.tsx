import type { ReactNode } from 'react';
import type { CountHistory } from '../../../../app/count/count-history';
import { describeEntry, describeReporting, describeWhen } from '../../../../app/count/describe-point';

/** The chart as a table, for whoever does not see it. A table itself is never narrower than its words. */
export function CountTable({ history }: { readonly history: CountHistory }): ReactNode {
  const { returns, candidates, points } = history;
  return (
    <div className="visually-hidden">
      <table>
        <caption>{returns.contest.title}, the count over time</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Reporting</th>
            {candidates.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <tr key={`${index} ${point.at}`}>
              <th scope="row">{describeWhen(point)}</th>
              <td>{describeReporting(point)}</td>
              {point.entries.map((entry) => (
                <td key={entry.name}>{describeEntry(entry)}</td>
              ))}
              <td>{point.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
