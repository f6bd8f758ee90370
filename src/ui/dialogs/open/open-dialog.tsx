import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { openListedPack } from '../../../app/store/open-pack';
import { describeError } from '../../../core/result';
import { DraftList } from '../../import/draft-list';
import { CommandButton } from '../../workspace/command-button';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { Dialog } from '../dialog';
import { PackEntry, type ListedPack } from './pack-entry';
import './open.css';

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
  const origin = useSession((state) => state.packOrigin);
  const [packs, setPacks] = useState<readonly ListedPack[]>([]);
  const [error, setError] = useState<string | null>(null);
  const isGone = useRef(false);
  const list = useCallback(async (): Promise<void> => {
    const reply = await session.host.listPacks({});
    if (reply.ok && !isGone.current) setPacks(reply.value.packs);
  }, [session]);
  useEffect(() => {
    isGone.current = false;
    void list();
    return () => {
      isGone.current = true;
    };
  }, [list]);
  const close = (): void => session.dispatch({ type: 'dialog shown', dialog: null });
  const remove = async ({ id }: ListedPack): Promise<void> => {
    const reply = await session.host.removePack({ id });
    if (!isGone.current) setError(reply.ok ? null : describeError(reply.error));
    await list();
  };
  const isOpen = ({ id, title }: ListedPack): boolean =>
    origin?.kind === 'listed' ? origin.id === id : title === openTitle;
  return (
    <div className="dialog-body">
      {error === null ? null : <p role="alert">{error}</p>}
      <ul className="pack-list">
        {packs.map((pack) => (
          <PackEntry
            key={pack.id}
            pack={pack}
            isOpen={isOpen(pack)}
            onOpen={() => {
              close();
              void openListedPack(session, pack);
            }}
            onRemove={() => void remove(pack)}
          />
        ))}
      </ul>
      <DraftList heading="h3" onResume={close} />
      <p className="rule">
        Or drop a pack’s folder or a .zip of it, or a county’s files, anywhere on this window. Nothing leaves
        this computer.
      </p>
      <div className="open-buttons">
        <CommandButton command="import" className="button is-primary">
          Import a district…
        </CommandButton>
        <CommandButton command="replace part" className="button">
          Replace a part…
        </CommandButton>
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
