import type { ReactNode } from 'react';
import type { Proposal } from './shared-proposals';

/** Pairs that a rule joins, with what both ids become. */
export function ExampleTable({ examples }: Pick<Proposal, 'examples'>): ReactNode {
  if (examples.length === 0) return null;
  return (
    <details className="proposal-examples" open>
      <summary>{examples.length === 1 ? 'An example' : `${examples.length} examples`}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">In the returns</th>
            <th scope="col">In the boundaries</th>
            <th scope="col">Both become</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ returnId, boundaryId, key }, index) => (
            <tr key={`${returnId} ${String(index)}`}>
              <td>{returnId}</td>
              <td>{boundaryId}</td>
              <td>{key}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
