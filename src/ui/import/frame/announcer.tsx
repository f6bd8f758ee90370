import type { ReactNode } from 'react';
import { describeProgress } from '../../../app/import/describe-progress';
import { useImport } from '../hooks';

/** Tells those who listen what runs and, when it is done, how much is joined. */
export function Announcer(): ReactNode {
  const text = useImport(describeProgress);
  return (
    <p className="visually-hidden" role="status" data-import-status>
      {text}
    </p>
  );
}
