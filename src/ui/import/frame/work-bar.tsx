import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useImport, useImportSession } from '../hooks';

/** What is done sooner than this needs no bar. */
const patienceMilliseconds = 250;

/** How far that what runs has come, with a way to stop it. */
export function WorkBar(): ReactNode {
  const isWorking = useImport((state) => state.work !== null);
  return isWorking ? <RunningBar /> : null;
}

function RunningBar(): ReactNode {
  const imports = useImportSession();
  const work = useImport((state) => state.work);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (work === null || !isShown) return null;
  const share = work.total > 0 ? Math.min(1, work.done / work.total) : null;
  return (
    <div className="import-work">
      <p>
        {work.what}
        {share === null ? '…' : ` – ${Math.floor(share * 100)}%`}
      </p>
      <progress aria-label={work.what} {...(share === null ? {} : { value: share })} />
      <button type="button" className="button is-small" onClick={() => void imports.cancel()}>
        Cancel
      </button>
    </div>
  );
}
