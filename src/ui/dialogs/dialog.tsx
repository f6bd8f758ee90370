import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import type { DialogName } from '../../app/store/state';
import { useSession, useWorkspace } from '../workspace/hooks';
import { Icon } from '../workspace/icon';
import './dialog.css';

interface DialogProps {
  /** Its name in the session; several where it has several pages. */
  readonly name: DialogName | readonly DialogName[];
  readonly title: string;
  readonly className: string;
  /** What stands in its head beside the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A modal dialog that is open while the session says so. Its contents exist only while it is open. */
export function Dialog({ name, title, className, head, children }: DialogProps): ReactNode {
  const isOpen = useSession(({ dialog }) => dialog !== null && [name].flat().includes(dialog));
  return isOpen ? (
    <OpenDialog title={title} className={className} head={head}>
      {children}
    </OpenDialog>
  ) : null;
}

function OpenDialog({ title, className, head, children }: Omit<DialogProps, 'name'>): ReactNode {
  const { session } = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
  }, []);
  const close = (): void => session.dispatch({ type: 'dialog shown', dialog: null });
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onClose={close}
      onPointerDown={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="dialog-frame">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          {head}
          <button type="button" className="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
