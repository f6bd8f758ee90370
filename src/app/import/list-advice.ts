import type { ImportView } from '../../contract/import-view';
import type { ImportDecisions } from '../../import/decisions/import-decisions';
import { formatCount, formatVotes } from '../../words/format';
import type { ImportStep } from './import-state';

interface Advice {
  readonly sentence: string;
  /** Where it is decided; null in the last step itself. */
  readonly step: ImportStep | null;
}

/** What may be made of the files as they are, though a person would hardly want it. */
export function listAdvice(
  { joins, failures, totals, boundaries, base }: ImportView,
  { title, district }: Pick<ImportDecisions, 'title' | 'district'>,
): readonly Advice[] {
  const open = joins.filter(({ isOpen }) => isOpen);
  const votes = open.reduce((sum, { used }) => sum + used.votes - used.matchedVotes, 0);
  const differing = totals.filter(({ status }) => status.kind === 'differs');
  const invalid = boundaries?.repairs.invalid ?? 0;
  return [
    ...(open.length === 0
      ? []
      : [
          {
            sentence: `Rules are proposed for ${formatCount(open.length, 'table')}; without them ${formatVotes(votes)} votes are not joined.`,
            step: 'join' as const,
          },
        ]),
    ...(failures.length === 0
      ? []
      : [{ sentence: `${formatCount(failures.length, 'file')} could not be read.`, step: 'files' as const }]),
    ...(invalid === 0
      ? []
      : [
          {
            sentence: `${formatCount(invalid, 'area')} could not be repaired.`,
            step: 'boundaries' as const,
          },
        ]),
    ...(differing.length === 0
      ? []
      : [
          {
            sentence: `The votes of ${formatCount(differing.length, 'contest')} differ from the certified totals.`,
            step: 'audit' as const,
          },
        ]),
    ...(base !== null || title !== undefined || district !== undefined
      ? []
      : [{ sentence: 'Neither the pack nor its district has a name yet; give it one here.', step: null }]),
  ];
}
