import type { Pack } from '../../core/pack';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import { defaultGroup, eliminatedOf } from '../../document/measures/candidate-group';
import { swingMeasure } from '../../document/measures/change-measure';
import { findContestPair } from '../../document/measures/contest-pair';
import { leadingMeasure } from '../../document/layers/leading-measure';
import { mapElectionMeasures } from '../../document/mode';

/** Whether a pack has two contests of which the first has candidates who are not in the second. */
export function hasEliminated(pack: Pack): boolean {
  const pair = findContestPair(pack);
  return pair !== null && eliminatedOf(pack, pair.from).length > 0;
}

/**
 * The comparison that shows where the votes of the eliminated candidates were, beside the swing of a candidate who went
 * on. A group and a swing that are already chosen stay.
 */
export function showEliminated(pack: Pack, comparison: ComparisonSpec): ComparisonSpec {
  const pair = findContestPair(pack);
  const group = pair === null ? null : defaultGroup(pack, pair.from);
  if (pair === null || group === null) return comparison;
  const [left, right] = [leadingMeasure(comparison.left), leadingMeasure(comparison.right)];
  const share: ElectionMeasure =
    left?.kind === 'group share' ? left : { kind: 'group share', contest: pair.from.contest.id, ...group };
  const survivor = [right, leadingMeasure(comparison.change)].find((each) => each?.kind === 'swing');
  const swing = swingMeasure(pack, survivor?.kind === 'swing' ? survivor.candidate : null);
  if (swing === null) return comparison;
  return {
    ...comparison,
    mode: comparison.mode === 'change' ? 'side by side' : comparison.mode,
    left: mapElectionMeasures(comparison.left, () => share),
    right: mapElectionMeasures(comparison.right, () => swing),
    change: mapElectionMeasures(comparison.change, () => swing),
  };
}
