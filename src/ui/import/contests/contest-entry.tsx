import { useId } from 'react';
import type { ReactNode } from 'react';
import { withContest } from '../../../app/import/import-edits';
import { formatCount, formatVotes } from '../../../words/format';
import { Icon } from '../../workspace/icon';
import { useImport, useImportSession } from '../hooks';
import { ContestFields } from './contest-fields';
import type { ContestView } from './contest-view';

interface ContestEntryProps {
  readonly contest: ContestView;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A contest in a line; opened, everything that can be said of it, and its candidates. */
export function ContestEntry({ contest, isOpen, onToggle }: ContestEntryProps): ReactNode {
  const imports = useImportSession();
  const bodyId = useId();
  const replaced = useImport(
    ({ view }) => view?.base?.contests.find(({ id }) => id === contest.replaces)?.title ?? null,
  );
  const { tableKey, key, title, isLeftOut, candidates, votes, date, stage } = contest;
  return (
    <li className="contest-entry" data-left-out={isLeftOut}>
      <div className="contest-line">
        <input
          type="checkbox"
          aria-label={`Include ${title}`}
          checked={!isLeftOut}
          onChange={({ target }) =>
            imports.decide(withContest(tableKey, key, { isLeftOut: !target.checked }))
          }
        />
        <button
          type="button"
          className="contest-toggle"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <span className="contest-title">{title}</span>
          <span className="contest-detail">
            {date === '' ? <span className="is-error">no date</span> : date} · {stage} ·{' '}
            {formatCount(candidates.length, 'candidate')}
            {replaced === null ? '' : ` · replaces ${replaced}`}
          </span>
          <span className="contest-votes number">
            {formatVotes(votes)} <span className="contest-detail">votes</span>
          </span>
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </div>
      <div id={bodyId} hidden={!isOpen} className="contest-body">
        {isOpen ? (
          <>
            <ContestFields contest={contest} />
            <table className="contest-candidates">
              <thead className="visually-hidden">
                <tr>
                  <th scope="col">Candidate</th>
                  <th scope="col">Votes</th>
                </tr>
              </thead>
              <tbody>
                {candidates.map(({ name, party, votes: counted }, at) => (
                  <tr key={at}>
                    <th scope="row">
                      {name}
                      {party === null ? null : <span className="contest-detail"> {party}</span>}
                    </th>
                    <td className="number">{formatVotes(counted)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        ) : null}
      </div>
    </li>
  );
}
