import type { ReactNode } from 'react';
import type { Output } from '../../../contract/operations';
import { ConfirmButton } from '../../import/confirm-button';

export type ListedPack = Output<'listPacks'>['packs'][number];

interface PackEntryProps {
  readonly pack: ListedPack;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** A pack of the host's list; a person's own can be removed. */
export function PackEntry({ pack, isOpen, onOpen, onRemove }: PackEntryProps): ReactNode {
  const isOwn = pack.origin === 'imported';
  return (
    <li className="pack-entry">
      <button type="button" className="pack-choice" aria-current={isOpen} onClick={onOpen}>
        <span className="pack-title">{pack.title}</span>
        <span className="pack-version">
          {isOpen ? 'open · ' : ''}
          {isOwn ? 'imported · ' : ''}version {pack.version}
        </span>
      </button>
      {isOwn ? (
        <ConfirmButton
          title="Remove"
          subject={pack.title}
          question="Remove it for good?"
          onConfirm={onRemove}
        />
      ) : null}
    </li>
  );
}
