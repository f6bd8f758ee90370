import { useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { DialogName } from '../../app/store/state';
import { useSession, useWorkspace } from '../workspace/hooks';
import { Icon } from '../workspace/icon';
import { placeOfFocus, returnFocus } from '../workspace/return-focus';
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

/**
 * A modal dialog that is open while the session says so. Its contents exist only while it is open. Whatever closes it,
 * the session knows at once, so that the next key is answered, and the focus returns to where it was before.
 */
export function Dialog({ name, title, className, head, children }: DialogProps): ReactNode {
  const { session, surface } = useWorkspace();
  const isOpen = useSession(({ dialog }) => dialog !== null && [name].flat().includes(dialog));
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  const titleId = useId();
  useLayoutEffect(() => {
    if (!isOpen) return;
    before.current = placeOfFocus(document);
    wasOpen.current = true;
    dialog.current?.showModal();
  }, [isOpen]);
  useLayoutEffect(() => {
    if (isOpen || !wasOpen.current) return;
    returnFocus(document, before.current, surface);
    wasOpen.current = false;
  }, [isOpen, surface]);
  if (!isOpen) return null;

  const close = (): void => session.dispatch({ type: 'dialog shown', dialog: null });
  // The browser tells of its own closing only after it, when another key may have come.
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onKeyDown={closeOnEscape}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        close();
      }}
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected) close();
      }}
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
