import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Notice } from '../../../app/store/state';
import type { ExportFormat } from '../../../contract/operations';

interface ExportActionProps {
  readonly format: ExportFormat;
  readonly isBusy: boolean;
  readonly isPossible: boolean;
  readonly outcome: Notice | null;
}

const patienceMilliseconds = 1000;

/** The button that saves, and what came of it. Work is mentioned only when it takes longer than a second. */
export function ExportAction({ format, isBusy, isPossible, outcome }: ExportActionProps): ReactNode {
  return (
    <div className="export-action">
      <button type="submit" className="button is-primary is-large" disabled={isBusy || !isPossible}>
        Save {format.toUpperCase()}
      </button>
      <p role="status" className={outcome?.kind === 'error' ? 'outcome is-error' : 'outcome'}>
        {isBusy ? <Working /> : outcome?.text}
      </p>
    </div>
  );
}

function Working(): ReactNode {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? 'Drawing…' : null;
}
