import type { ReactNode } from 'react';
import { useState } from 'react';
import './fault-notice.css';

interface FaultNoticeProps {
  /** What a developer needs to know, as text. */
  readonly details: string;
  /** Draws the window again with what is open. */
  readonly onRetry: () => void;
}

/** What a person sees when the window cannot be drawn: what happened, what is kept, and what to do. */
export function FaultNotice({ details, onRetry }: FaultNoticeProps): ReactNode {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <main className="fault" role="alert">
      <h1>The window could not be drawn</h1>
      <p>
        This is a mistake of the app, not of yours. What you have open is kept: draw the window again to go
        on. Where that does not help, reload it; the map, your settings and imports come back.
      </p>
      <p className="fault-buttons">
        <button type="button" className="button is-primary" onClick={onRetry}>
          Draw again
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload
        </button>
        <button type="button" className="button" onClick={copy}>
          Copy the details
        </button>
        <span role="status">{isCopied ? 'Copied.' : ''}</span>
      </p>
      <details>
        <summary>Details for a report</summary>
        <pre tabIndex={0}>{details}</pre>
      </details>
    </main>
  );
}
