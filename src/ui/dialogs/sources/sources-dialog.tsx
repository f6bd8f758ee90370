import type { ReactNode } from 'react';
import { SourceList } from '../../panels/inspector/source-list';
import { useSession } from '../../workspace/hooks';
import { Dialog } from '../dialog';

/** Where every number of the pack comes from. */
export function SourcesDialog(): ReactNode {
  const pack = useSession((state) => state.pack);
  const cited = useSession((state) => state.citedSources);
  return (
    <Dialog name="sources" title="Sources" className="sources-dialog">
      <div className="dialog-body" tabIndex={0} role="group" aria-label="List of sources">
        {pack === null ? null : (
          <>
            <p className="lead">
              {pack.title}, version {pack.version}. {pack.description}
            </p>
            <SourceList pack={pack} cited={cited} />
          </>
        )}
      </div>
    </Dialog>
  );
}
