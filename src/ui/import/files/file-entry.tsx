import type { ReactNode } from 'react';
import {
  describeBoundaries,
  describeTable,
  nameAreaUse,
  nameTableUse,
} from '../../../app/import/describe-found';
import type { FoundPart, GivenFileEntry } from '../../../app/import/list-given-files';
import { formatFileSize, formatVotes } from '../../../words/format';
import { Icon } from '../../workspace/icon';
import { useImportSession } from '../hooks';

/** A given file with what was recognized in it. */
export function FileEntry({ entry }: { readonly entry: GivenFileEntry }): ReactNode {
  const imports = useImportSession();
  const { names, size, parts } = entry;
  const [name, ...others] = names;
  const remove = async (): Promise<void> => {
    for (const each of names) await imports.removeFile(each);
  };
  return (
    <li className="file-entry">
      <div className="file-name">
        <strong title={name}>{name ?? 'In the archives'}</strong>
        <span className="file-size">
          {others.length === 0 ? '' : `with ${others.map(extensionOf).join(', ')} · `}
          {size === 0 ? '' : formatFileSize(size)}
        </span>
        {name === undefined ? null : (
          <button
            type="button"
            className="icon-button is-small"
            aria-label={`Remove ${name}`}
            title="Remove"
            onClick={() => void remove()}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {parts.length === 0 ? <p className="file-part is-note">Nothing was recognized in it.</p> : null}
      {parts.map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </li>
  );
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.'));

function Part({ part }: { readonly part: FoundPart }): ReactNode {
  switch (part.kind) {
    case 'boundaries': {
      const isUsed = part.boundaries.use !== 'ignored';
      return (
        <p className="file-part">
          <span className="file-use" data-used={isUsed}>
            {nameAreaUse(part.boundaries.use)}
          </span>{' '}
          {describeBoundaries(part.boundaries)}
        </p>
      );
    }
    case 'table':
      return (
        <>
          <p className="file-part">
            <span className="file-use" data-used={part.table.use !== 'ignored'}>
              {nameTableUse(part.table.use)}
            </span>{' '}
            {describeTable(part.table)}
          </p>
          {part.table.error === null ? null : <p className="file-part is-error">{part.table.error}</p>}
        </>
      );
    case 'failure':
      return <p className="file-part is-error">{part.message}</p>;
    case 'note':
      return (
        <p className="file-part is-note">
          {part.message}
          {part.count === null ? '' : ` (${formatVotes(part.count)})`}
        </p>
      );
  }
}
