import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { FinishedPack as Finished } from '../../../app/import/import-state';
import { summarizeImport } from '../../../app/import/summarize-import';
import { openListedPack } from '../../../app/store/open-pack';
import type { Notice } from '../../../app/store/state';
import type { ImportView } from '../../../contract/import-view';
import type { Output } from '../../../contract/operations';
import { describeError } from '../../../core/result';
import { receiveFile } from '../../dialogs/export/save-export';
import { useWorkspace } from '../../workspace/hooks';
import { useImportSession } from '../hooks';
import { ContestSummary } from './contest-summary';
import { JoinSummary } from './join-summary';
import { useCanDraw } from './use-can-draw';
import { canPickFolder, saveIntoPickedFolder } from './save-folder';

interface FinishedPackProps {
  readonly pack: Finished;
  readonly view: ImportView;
}

/** The pack that was made, and what can be done with it. */
export function FinishedPack({ pack, view }: FinishedPackProps): ReactNode {
  const { session, surface } = useWorkspace();
  const imports = useImportSession();
  const [notice, setNotice] = useState<Notice | null>(null);
  const carrier = useCarrier();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const summary = summarizeImport(view, useCanDraw());
  const { host } = session;
  const open = async (): Promise<void> => {
    imports.leave();
    await openListedPack(session, pack);
    surface.fitMap();
  };
  const reveal = async (): Promise<void> => {
    const reply = await host.revealPack({ id: pack.id });
    setNotice(reply.ok ? null : { kind: 'error', text: describeError(reply.error) });
  };
  const saveZip = async (): Promise<void> =>
    setNotice(receiveFile(await host.savePack({ pack: { id: pack.id }, form: 'zip', name: pack.id })));
  const saveFolder = async (): Promise<void> =>
    setNotice(
      carrier === 'electron'
        ? receiveFile(await host.savePack({ pack: { id: pack.id }, form: 'folder', name: pack.id }))
        : await saveIntoPickedFolder(host, pack.id),
    );
  return (
    <>
      <h3 className="finished-title" ref={title} tabIndex={-1}>
        {pack.title} is made.
      </h3>
      {view.replacements.length === 0 ? null : (
        <ul className="sentence-list">
          {view.replacements.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className="finished-buttons">
        <button type="button" className="button is-primary" onClick={() => void open()}>
          Open it
        </button>
        {carrier !== null && carrier !== 'memory' ? (
          <button type="button" className="button" onClick={() => void reveal()}>
            Reveal in folder
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => void saveZip()}>
          Save as .zip
        </button>
        {carrier === 'electron' || canPickFolder() ? (
          <button type="button" className="button" onClick={() => void saveFolder()}>
            Save as a folder…
          </button>
        ) : null}
        <button type="button" className="button" onClick={imports.begin}>
          Make another
        </button>
      </div>
      <p role="status" className={notice?.kind === 'error' ? 'is-error' : 'rule'}>
        {notice?.text ?? ''}
      </p>
      <ContestSummary contests={summary.contests} />
      <JoinSummary summary={summary} />
    </>
  );
}

type Carrier = Output<'describeHost'>['carrier'];

/** What carries the host's answers; null until it is known. */
function useCarrier(): Carrier | null {
  const { session } = useWorkspace();
  const [carrier, setCarrier] = useState<Carrier | null>(null);
  useEffect(() => {
    let isGone = false;
    void session.host.describeHost({}).then((reply) => {
      if (reply.ok && !isGone) setCarrier(reply.value.carrier);
    });
    return () => {
      isGone = true;
    };
  }, [session]);
  return carrier;
}
