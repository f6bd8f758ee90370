import { formatVotes } from './numbers';

type TotalsStatus =
  { readonly kind: 'audited' | 'no totals given' } | { readonly kind: 'differs'; readonly by: number };

/** How a contest's votes compare with its certified totals: `audited`, `differs by 12`, `no totals given`. */
export function describeTotalsStatus(status: TotalsStatus): string {
  switch (status.kind) {
    case 'audited':
      return 'audited';
    case 'differs':
      return `differs by ${formatVotes(status.by)}`;
    case 'no totals given':
      return 'no totals given';
  }
}
