import type { ReactNode } from 'react';
import type { Pack, Source } from '../../../core/pack';

interface SourceListProps {
  readonly pack: Pack;
  readonly cited: readonly string[];
}

/** Every source of a pack with agency, vintage, licence and what was made of it; the cited ones stand out. */
export function SourceList({ pack, cited }: SourceListProps): ReactNode {
  return (
    <ul className="sources">
      {pack.sources.map((source) => (
        <SourceItem key={source.id} pack={pack} source={source} isCited={cited.includes(source.id)} />
      ))}
    </ul>
  );
}

interface SourceItemProps {
  readonly pack: Pack;
  readonly source: Source;
  readonly isCited: boolean;
}

function SourceItem({ pack, source, isCited }: SourceItemProps): ReactNode {
  const resources = pack.resources.filter((resource) => resource.sourceIds.includes(source.id));
  return (
    <li className={isCited ? 'is-cited' : undefined} aria-current={isCited ? 'true' : undefined}>
      <p className="source-title">{source.title}</p>
      <p>
        {source.agency} · {source.vintage} · {source.licence}
      </p>
      {source.address === null ? null : <p className="address">{source.address}</p>}
      {resources.map((resource) => (
        <p key={resource.name} className="derivation">
          <span className="code">{resource.path}</span> {resource.title}
          {resource.method === null ? '' : `. ${resource.method}`}
        </p>
      ))}
    </li>
  );
}
