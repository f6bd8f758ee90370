import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface ConfirmButtonProps {
  /** What it does, in a word or two. */
  readonly title: string;
  /** What it is done to, for its name. */
  readonly subject: string;
  /** What is asked before it is done. */
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks once more where it stands. */
export function ConfirmButton({ title, subject, question, onConfirm }: ConfirmButtonProps): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        type="button"
        className="button is-small"
        aria-label={`${title} ${subject}…`}
        onClick={() => setAsking(true)}
      >
        {title}…
      </button>
    );
  }
  return (
    <span className="confirm" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        className="button is-small"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {title}
      </button>
      <button ref={keep} type="button" className="button is-small" onClick={() => setAsking(false)}>
        Keep
      </button>
    </span>
  );
}
