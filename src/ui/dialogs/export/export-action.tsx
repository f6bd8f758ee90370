import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Notice } from '../../../app/store/state';
import { useDisabled } from '../../workspace/use-disabled';

interface ExportActionProps {
  readonly label: string;
  /** What is said while it takes long. */
  readonly working: string;
  readonly isBusy: boolean;
  readonly isPossible: boolean;
  readonly outcome: Notice | null;
}

const patienceMilliseconds = 1000;

/** The button that saves, and what came of it. Work is mentioned only when it takes longer than a second. */
export function ExportAction({ label, working, isBusy, isPossible, outcome }: ExportActionProps): ReactNode {
  const disabled = useDisabled(isBusy || !isPossible);
  return (
    <div className="export-action">
      <button type="submit" className="button is-primary is-large" {...disabled}>
        {label}
      </button>
      <p role="status" className={outcome?.kind === 'error' ? 'outcome is-error' : 'outcome'}>
        {isBusy ? <Working text={working} /> : outcome?.text}
      </p>
    </div>
  );
}

function Working({ text }: { readonly text: string }): ReactNode {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? text : null;
}
