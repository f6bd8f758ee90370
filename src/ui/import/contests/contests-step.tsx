import { useState } from 'react';
import type { ReactNode } from 'react';
import { withContests } from '../../../app/import/import-edits';
import { undatedContests } from '../../../app/import/step-states';
import { formatCount } from '../../../words/format';
import { SearchField } from '../../controls/search-field';
import { StepLink } from '../finish/step-link';
import { useImport, useImportSession } from '../hooks';
import { ContestEntry } from './contest-entry';
import type { ContestView } from './contest-view';
import './contests.css';

/** More contests than this are looked through by their names. */
const manyContests = 8;

const keyOf = ({ tableKey, key }: ContestView): string => JSON.stringify([tableKey, key]);

/** The contests that the tables report: which go into the pack, and what they are called there. */
export function ContestsStep(): ReactNode {
  const imports = useImportSession();
  const contests = useImport(({ view }) => view?.contests ?? noContests);
  const [text, setText] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  if (contests.length === 0) {
    return (
      <p className="rule">No table reports a contest yet. Say in the step before what the columns mean.</p>
    );
  }
  const wanted = text.trim().toLowerCase();
  const shown = contests.filter((contest) =>
    [contest.title, contest.office, ...contest.candidates.map(({ name }) => name)].some((part) =>
      part.toLowerCase().includes(wanted),
    ),
  );
  const undated = undatedContests({ contests }).length;
  const included = contests.filter(({ isLeftOut }) => !isLeftOut).length;
  const include = (isIncluded: boolean): void =>
    imports.decide(withContests(shown, { isLeftOut: !isIncluded }));
  const isFiltered = shown.length < contests.length;
  return (
    <>
      <div className="contest-tools">
        <p>
          {included} of {formatCount(contests.length, 'contest')} {included === 1 ? 'goes' : 'go'} into the
          pack
        </p>
        {contests.length > manyContests ? (
          <SearchField name="Find contests or candidates" value={text} onChange={setText} />
        ) : null}
        <span className="contest-all">
          <button type="button" className="button is-small" onClick={() => include(true)}>
            {isFiltered ? 'Include these' : 'Include all'}
          </button>
          <button type="button" className="button is-small" onClick={() => include(false)}>
            {isFiltered ? 'Leave these out' : 'Leave all out'}
          </button>
        </span>
      </div>
      {undated === 0 ? null : (
        <p className="contest-undated is-error">
          {formatCount(undated, 'contest')} {undated === 1 ? 'has' : 'have'} no date. Give one to each here,
          or to all of a file. <StepLink step="tables" />
        </p>
      )}
      <ul className="contest-list">
        {shown.map((contest) => (
          <ContestEntry
            key={keyOf(contest)}
            contest={contest}
            isOpen={open === keyOf(contest)}
            onToggle={() => setOpen(open === keyOf(contest) ? null : keyOf(contest))}
          />
        ))}
      </ul>
      {shown.length === 0 ? <p className="rule">No contest and no candidate has that in its name.</p> : null}
    </>
  );
}

const noContests: readonly ContestView[] = [];
