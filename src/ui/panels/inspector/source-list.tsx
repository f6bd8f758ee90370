import type { ReactNode } from 'react';
import type { Pack, Source } from '../../../core/pack';
import { formatDate, formatList } from '../../../words/format';

interface SourceListProps {
  readonly pack: Pack;
  readonly cited: readonly string[];
}

/** Every source of a pack with agency, vintage, and licence, the cited ones marked; then the files and how they were derived. */
export function SourceList({ pack, cited }: SourceListProps): ReactNode {
  return (
    <>
      <ul className="sources">
        {pack.sources.map((source) => (
          <SourceItem key={source.id} pack={pack} source={source} isCited={cited.includes(source.id)} />
        ))}
      </ul>
      <p className="overline">Files of the pack, and how they were made</p>
      <ul className="sources">
        {pack.resources.map((resource) => (
          <li key={resource.name}>
            <p>
              <span className="source-title">{resource.path}</span> · {resource.title}
            </p>
            {resource.method === null ? null : <p className="derivation">{resource.method}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface SourceItemProps {
  readonly pack: Pack;
  readonly source: Source;
  readonly isCited: boolean;
}

function SourceItem({ pack, source, isCited }: SourceItemProps): ReactNode {
  const files = pack.resources
    .filter((resource) => resource.sourceIds.includes(source.id))
    .map((resource) => resource.path);
  return (
    <li className={isCited ? 'is-cited' : undefined} aria-current={isCited ? 'true' : undefined}>
      <p className="source-title">{source.title}</p>
      <p>
        {source.agency} · {formatDate(source.vintage)} · {source.licence}
      </p>
      {source.address === null ? null : <p className="address">{source.address}</p>}
      {files.length === 0 ? null : <p className="derivation">Used in {formatList(files)}</p>}
    </li>
  );
}
