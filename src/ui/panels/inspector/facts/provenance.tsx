import type { ReactNode } from 'react';
import { formatMoment } from '../../../../words/format';

interface ProvenanceProps {
  /** The day, month or moment of which the document speaks; null where the statement has its own date. */
  readonly asOf: string | null;
  readonly source: string | null;
}

/** Who says so, and as of when; a missing source is said to be missing. */
export function Provenance({ asOf, source }: ProvenanceProps): ReactNode {
  return (
    <p className="provenance">
      {source ?? 'Source not recorded'}
      {asOf === null ? '' : ` · as of ${formatMoment(asOf)}`}
    </p>
  );
}
