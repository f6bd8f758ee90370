import type { ReactNode } from 'react';
import { formatDate } from '../../../words/format';
import { useSession, useWorkspace } from '../../workspace/hooks';

/** Where the figures above it come from, as a button that leads to the full reference. */
export function SourceLine({ sourceIds }: { readonly sourceIds: readonly string[] }): ReactNode {
  const { session } = useWorkspace();
  const pack = useSession((state) => state.pack);
  const sources = pack?.sources.filter((source) => sourceIds.includes(source.id)) ?? [];
  if (sources.length === 0) return null;
  const text = [...new Set(sources.map((source) => `${source.agency}, ${formatDate(source.vintage)}`))].join(
    '; ',
  );
  return (
    <p className="source-line">
      <button
        type="button"
        className="link"
        onClick={() => session.dispatch({ type: 'dialog shown', dialog: 'sources', citedSources: sourceIds })}
      >
        Source: {text}
      </button>
    </p>
  );
}
