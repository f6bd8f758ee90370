import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { describeDraft } from '../../app/import/describe-draft';
import { ConfirmButton } from './confirm-button';
import { useImport, useImportSession } from './hooks';
import './draft-list.css';

interface DraftListProps {
  /** Called when the person goes on with one. */
  readonly onResume?: () => void;
  readonly heading: 'h2' | 'h3';
}

/** Imports that were begun and left, to go on with or to discard; nothing when there are none. */
export function DraftList({ onResume, heading: Heading }: DraftListProps): ReactNode {
  const imports = useImportSession();
  const all = useImport((state) => state.drafts);
  const current = useImport((state) => (state.isOpen ? state.id : null));
  useEffect(() => void imports.listDrafts(), [imports]);
  const drafts = all.filter(({ id }) => id !== current);
  if (drafts.length === 0) return null;
  return (
    <section className="draft-list">
      <Heading>Keep working on an import</Heading>
      <ul>
        {drafts.map((draft) => {
          const { title, detail } = describeDraft(draft);
          return (
            <li key={draft.id} className="draft">
              <button
                type="button"
                className="draft-resume"
                onClick={() => {
                  onResume?.();
                  void imports.resume(draft.id);
                }}
              >
                <span className="pack-title">{title}</span>
                <span className="draft-detail">{detail}</span>
              </button>
              <ConfirmButton
                title="Discard"
                subject={title}
                question="Discard it with its files?"
                onConfirm={() => void imports.discard(draft.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
