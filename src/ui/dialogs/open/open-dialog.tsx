import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { openListedPack } from '../../../app/store/open-pack';
import type { Output } from '../../../contract/operations';
import { CommandButton } from '../../workspace/command-button';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { Dialog } from '../dialog';
import './open.css';

type ListedPack = Output<'listPacks'>['packs'][number];

/** The packs that the host knows, and the ways to open another. */
export function OpenDialog(): ReactNode {
  return (
    <Dialog name="open" title="Open a pack" className="open-dialog">
      <PackChoice />
    </Dialog>
  );
}

function PackChoice(): ReactNode {
  const { session } = useWorkspace();
  const openTitle = useSession((state) => state.pack?.title);
  const [packs, setPacks] = useState<readonly ListedPack[]>([]);
  useEffect(() => {
    let isGone = false;
    void session.host.listPacks({}).then((reply) => {
      if (reply.ok && !isGone) setPacks(reply.value.packs);
    });
    return () => {
      isGone = true;
    };
  }, [session]);
  const close = (): void => session.dispatch({ type: 'dialog shown', dialog: null });
  return (
    <div className="dialog-body">
      <ul className="pack-list">
        {packs.map((pack) => (
          <li key={pack.id}>
            <button
              type="button"
              className="pack-choice"
              aria-current={pack.title === openTitle}
              onClick={() => {
                close();
                void openListedPack(session, pack);
              }}
            >
              <span className="pack-title">{pack.title}</span>
              <span className="pack-version">
                {pack.title === openTitle ? 'open · ' : ''}version {pack.version}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="rule">
        Or drop a pack’s folder, or a .zip of it, anywhere on this window. Nothing leaves this computer.
      </p>
      <div className="open-buttons">
        <CommandButton command="open file" className="button">
          Zipped pack…
        </CommandButton>
        <CommandButton command="open folder" className="button">
          Pack folder…
        </CommandButton>
      </div>
    </div>
  );
}
