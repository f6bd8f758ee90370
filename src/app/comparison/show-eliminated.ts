import type { Pack } from '../../core/pack';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import { defaultGroup, eliminatedOf } from '../../document/measures/candidate-group';
import { swingMeasure } from '../../document/measures/change-measure';
import { findContestPair } from '../../document/measures/contest-pair';
import { candidateOfSwing, togetherIn } from '../../document/measures/usual-measures';
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
    left !== null && 'candidates' in left
      ? left
      : togetherIn(pair.from.contest.id, group.candidates, group.label);
  const survivor = candidateOfSwing(right) ?? candidateOfSwing(leadingMeasure(comparison.change));
  const swing = swingMeasure(pack, survivor);
  if (swing === null) return comparison;
  return {
    ...comparison,
    mode: comparison.mode === 'change' ? 'side by side' : comparison.mode,
    left: mapElectionMeasures(comparison.left, () => share),
    right: mapElectionMeasures(comparison.right, () => swing),
    change: mapElectionMeasures(comparison.change, () => swing),
  };
}
