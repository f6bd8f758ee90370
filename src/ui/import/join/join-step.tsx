import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ImportView } from '../../../contract/import-view';
import { formatCount } from '../../../words/format';
import { areaIdOf } from '../preview/area-facts';
import { usePreviewFocus } from '../preview/preview-focus';
import { useImport, useImportSession } from '../hooks';
import { joinStateId } from './focus-join-state';
import { JoinOverview } from './join-overview';
import { JoinRules } from './join-rules';
import './join.css';
import { LeftoverSection } from './leftover-section';
import { listBoundaryLeftovers, listTableLeftovers } from './list-leftovers';
import { findSharedProposals } from './shared-proposals';
import { SharedRules } from './shared-rules';
import { describeSummary, summarizeJoin } from './summarize-join';

/** How the ids of each table find their boundaries, and everything that did not fit. */
export function JoinStep(): ReactNode {
  const view = useImport((state) => state.view);
  if (view === null || view.files.length === 0) return <p className="rule">Nothing is given yet.</p>;
  return <JoinForm view={view} />;
}

function JoinForm({ view }: { readonly view: ImportView }): ReactNode {
  const tables = view.tables.filter(({ use }) => use === 'returns' || use === 'turnout');
  const { tableKey, chooseTable } = usePreviewFocus();
  const preview = useImport((state) => state.preview);
  const canDraw = useMemo(() => {
    const drawn = new Set(preview?.features.map(areaIdOf));
    return (id: string): boolean => preview === null || drawn.has(id);
  }, [preview]);
  const chosen =
    tables.find(({ key }) => key === tableKey) ??
    tables.find(({ key }) => view.joins.some((join) => join.tableKey === key && join.isOpen)) ??
    tables[0];
  const chosenKey = chosen?.key ?? null;
  useEffect(() => chooseTable(chosenKey), [chooseTable, chosenKey]);
  const shared = findSharedProposals(view.joins);
  const join = view.joins.find((each) => each.tableKey === chosenKey) ?? null;

  return (
    <div className="join">
      <MissingBoundaries view={view} />
      {view.joins.length > 1 ? (
        <JoinOverview joins={view.joins} chosenKey={chosenKey} canDraw={canDraw} choose={chooseTable} />
      ) : null}
      <SharedRules proposals={shared} />
      {chosenKey === null ? (
        <p className="rule">No table is read as returns or turnout, so that nothing waits to be joined.</p>
      ) : (
        <section aria-label={`Join of ${chosenKey}`}>
          <h3>{chosenKey}</h3>
          {join === null ? (
            <CountedAlone view={view} tableKey={chosenKey} />
          ) : (
            <>
              <p id={joinStateId} className="join-placed" tabIndex={-1} data-placed>
                {describeSummary(summarizeJoin(join, canDraw))}
              </p>
              <JoinRules join={join} shared={new Set(shared.map(({ key }) => key))} />
            </>
          )}
          <LeftoverSection
            key={chosenKey}
            title="What did not fit in the table"
            lists={listTableLeftovers(view, chosenKey, join)}
            tableKey={chosenKey}
          />
        </section>
      )}
      {view.boundaries === null ? null : (
        <section aria-label="Boundaries that did not fit">
          <LeftoverSection
            title={`What did not fit in ${view.boundaries.file}`}
            lists={listBoundaryLeftovers(view)}
            tableKey={null}
          />
        </section>
      )}
    </div>
  );
}

/** What is counted in a table that cannot be joined yet. */
function CountedAlone({
  view,
  tableKey,
}: {
  readonly view: ImportView;
  readonly tableKey: string;
}): ReactNode {
  const contests = view.contests.filter((contest) => contest.tableKey === tableKey && !contest.isLeftOut);
  return (
    <ul data-counted>
      {contests.map(({ key, title, votes }) => (
        <li key={key}>
          {title}: {formatCount(votes, 'vote')} counted, none placed
        </li>
      ))}
    </ul>
  );
}

/** Why nothing is joined yet, and where to go. */
function MissingBoundaries({ view }: { readonly view: ImportView }): ReactNode {
  const imports = useImportSession();
  const { boundaries, joins } = view;
  if (joins.length > 0) return null;
  if (boundaries === null) {
    return (
      <p className="join-missing">
        There are no boundaries yet, so that nothing can be joined: the votes are counted, and a pack needs
        the areas of the precincts.{' '}
        <button type="button" className="link" onClick={() => imports.goTo('files')}>
          Add a boundary file
        </button>
      </p>
    );
  }
  if (boundaries.field !== null) return null;
  return (
    <p className="join-missing">
      It is not known which attribute of {boundaries.file} holds the ids.{' '}
      <button type="button" className="link" onClick={() => imports.goTo('boundaries')}>
        Choose the attribute
      </button>
    </p>
  );
}
