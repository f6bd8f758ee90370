import type { ReactNode } from 'react';
import './closed-door.css';

/** What a window shows instead of the app when the host does not let it in. */
export function ClosedDoor({ kind }: { readonly kind: 'closed' | 'unreachable' }): ReactNode {
  return (
    <main className="closed-door">
      <h1>{kind === 'closed' ? 'This address does not open District Atlas' : 'District Atlas has ended'}</h1>
      {kind === 'closed' ? (
        <p>
          Each address opens one window, once, and this one was used already or is of an earlier start. Open
          the address that stands last in the terminal where District Atlas runs.
        </p>
      ) : (
        <p>Start it again: it opens a window of its own, or prints the address to open.</p>
      )}
    </main>
  );
}
