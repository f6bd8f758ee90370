import type { ReactNode } from 'react';
import { titlesOfSingleFiles } from '../../../app/import/format-names';
import { unreadBoundaries } from '../../../app/import/unread-files';
import { oneOf } from '../../../words/one-of';
import { useImport } from '../hooks';
import '../join/join.css';
import './boundaries.css';
import { BoundaryFiles } from './boundary-files';
import { IdAttribute } from './id-attribute';
import { RepairReport } from './repair-report';
import { UnreadFiles } from '../unread-files';

const coordinatesAlone = ['coordinateSystem'] as const;

/** The areas: which file they come from, where they lie, which attribute holds their ids, and what was repaired. */
export function BoundariesStep(): ReactNode {
  const view = useImport((state) => state.view);
  const unread = view === null ? [] : unreadBoundaries(view);
  if (view === null || view.boundaryFiles.length + unread.length === 0) {
    return (
      <p className="rule">
        No file of boundaries is given yet. A shapefile (with its .dbf and .prj), {oneOf(titlesOfSingleFiles)}{' '}
        will do; without one the votes can be counted, but not drawn.
      </p>
    );
  }
  const { boundaryFiles, boundaries } = view;
  return (
    <div className="boundaries">
      <UnreadFiles files={unread} only={coordinatesAlone} />
      {boundaryFiles.length === 0 ? null : <BoundaryFiles files={boundaryFiles} />}
      {boundaries === null ? null : (
        <>
          <IdAttribute
            boundaries={boundaries}
            attributes={boundaryFiles.find(({ file }) => file === boundaries.file)?.attributes ?? []}
          />
          <RepairReport view={view} boundaries={boundaries} />
        </>
      )}
    </div>
  );
}
