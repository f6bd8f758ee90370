import type { ReactNode } from 'react';
import { listGivenFiles } from '../../../app/import/list-given-files';
import { DraftList } from '../draft-list';
import { useImport } from '../hooks';
import { FileEntry } from './file-entry';
import { FilePickers } from './file-pickers';
import { WhatToGive } from './what-to-give';
import './files.css';

/** The files that were given, with what is in each, and the ways to give more. */
export function FilesStep(): ReactNode {
  const view = useImport((state) => state.view);
  const isReading = useImport((state) => state.work !== null);
  if (view === null || view.files.length === 0) {
    return (
      <>
        {isReading ? null : <WhatToGive />}
        <DraftList heading="h3" />
      </>
    );
  }
  return (
    <>
      <ul className="file-list">
        {listGivenFiles(view).map((entry) => (
          <FileEntry key={entry.names.join('\n')} entry={entry} />
        ))}
      </ul>
      <FilePickers isFirst={false} />
    </>
  );
}
