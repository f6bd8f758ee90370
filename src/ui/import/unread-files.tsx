import type { ReactNode } from 'react';
import type { ReadingField, UnreadFile } from '../../app/import/unread-files';
import { ReadingFields } from './reading-fields';

interface UnreadFilesProps {
  readonly files: readonly UnreadFile[];
  readonly only?: readonly ReadingField[];
}

/** Files that could not be read as they are, each with the fields that may help. */
export function UnreadFiles({ files, only }: UnreadFilesProps): ReactNode {
  if (files.length === 0) return null;
  return (
    <ul className="unread-files" aria-label="Files that could not be read">
      {files.map(({ file, format, message }) => (
        <li key={file}>
          <p>
            <strong>{file}</strong>
          </p>
          <p className="is-error">{message}</p>
          <ReadingFields file={file} format={format} {...(only === undefined ? {} : { only })} />
        </li>
      ))}
    </ul>
  );
}
