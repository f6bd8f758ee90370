import type { ReactNode } from 'react';
import type { ImportView } from '../../../contract/import-view';
import { BoundaryFileEntry } from './boundary-file-entry';

/** Every file of boundaries with what it is used for, to be chosen. */
export function BoundaryFiles({
  files,
}: {
  readonly files: readonly ImportView['boundaryFiles'][number][];
}): ReactNode {
  return (
    <section aria-label="Files of boundaries">
      <h3>{files.length === 1 ? 'The file' : 'The files'}</h3>
      <ul className="boundary-files">
        {files.map((file) => (
          <BoundaryFileEntry key={`${file.file} ${file.layer ?? ''}`} file={file} files={files} />
        ))}
      </ul>
    </section>
  );
}
