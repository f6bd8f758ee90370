import type { ReactNode } from 'react';
import { useImport } from '../hooks';
import { AuditContest } from './audit-contest';
import './audit.css';
import { TotalsFiles } from './totals-files';

/** Every contest's counted votes against certified totals, typed, pasted or loaded. */
export function AuditStep(): ReactNode {
  const view = useImport((state) => state.view);
  if (view === null || view.totals.length === 0) {
    return <p className="rule">There is no contest yet whose votes could be compared.</p>;
  }
  return (
    <div className="audit">
      <p className="audit-note">
        The status of each contest is stamped on every map and file that is exported from the pack.
      </p>
      <TotalsFiles view={view} />
      {view.totals.map((contest) => (
        <AuditContest key={contest.contestId} contest={contest} />
      ))}
    </div>
  );
}
