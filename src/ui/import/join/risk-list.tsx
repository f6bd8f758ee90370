import type { ReactNode } from 'react';

/** Why a rule that joins much may still be wrong. */
export function RiskList({ risks }: { readonly risks: readonly string[] }): ReactNode {
  if (risks.length === 0) return null;
  return (
    <ul className="proposal-risks" aria-label="What may be wrong with it">
      {risks.map((risk) => (
        <li key={risk}>{risk}</li>
      ))}
    </ul>
  );
}
