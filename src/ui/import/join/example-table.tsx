import type { ReactNode } from 'react';
import type { Proposal } from './shared-proposals';

interface ExampleTableProps {
  readonly examples: Proposal['examples'];
  /** Whether they are seen before the person asks for them. */
  readonly isOpen: boolean;
}

/** Pairs that a rule joins, with what both ids become. */
export function ExampleTable({ examples, isOpen }: ExampleTableProps): ReactNode {
  if (examples.length === 0) return null;
  return (
    <details className="proposal-examples" open={isOpen}>
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
