import type { ReactNode } from 'react';
import type { ImportView } from '../../../contract/import-view';
import { formatVotes } from '../../../words/format';

type Problem = ImportView['problems'][number];

/** Everything that did not fit, list by list, with the votes at stake and what becomes of them. */
export function ProblemSummary({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  return (
    <section>
      <h3>What did not fit</h3>
      {problems.length === 0 ? (
        <p className="rule">Everything fits.</p>
      ) : (
        <ul className="problem-list">
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.file} ${problem.title}`}>
              <details>
                <summary>
                  <span className="problem-title">
                    {problem.title} <span className="contest-detail">{problem.file}</span>
                  </span>
                  <span className="number">
                    {formatVotes(problem.itemCount)}
                    {problem.votes === 0 ? '' : ` · ${formatVotes(problem.votes)} votes`}
                  </span>
                </summary>
                <p className="rule">{problem.outcome}</p>
                <ProblemItems problem={problem} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ProblemItems({ problem: { items, itemCount } }: { readonly problem: Problem }): ReactNode {
  return (
    <ul className="problem-items">
      {items.map(({ id, votes, detail }, at) => (
        <li key={at}>
          <span>
            {id}
            {detail === null ? null : <span className="contest-detail"> {detail}</span>}
          </span>
          <span className="number">{votes === 0 ? '' : formatVotes(votes)}</span>
        </li>
      ))}
      {itemCount > items.length ? (
        <li className="rule">and {formatVotes(itemCount - items.length)} more</li>
      ) : null}
    </ul>
  );
}
