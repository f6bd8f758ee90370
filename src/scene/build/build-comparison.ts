import type { Pack } from '../../core/pack';
import { buildScene } from './build-scene';
import { withCommonScale } from '../../document/sheets/common-scale';
import type { Scene } from '../display/scene';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';

export interface ComparisonScenes {
  readonly left: Scene;
  readonly right: Scene;
  readonly change: Scene;
}

/**
 * The scenes of a comparison. Where both sides show the same kind of number they get the same classes, and legends
 * that list all of them, so that colours may be compared between the two.
 * @param comparison one that passed `checkComparison` for this pack.
 */
export function buildComparisonScenes(pack: Pack, comparison: ComparisonSpec): ComparisonScenes {
  const [left, right] = withCommonScale(pack, comparison.left, comparison.right);
  const isCommon = left !== comparison.left;
  return {
    left: buildScene(pack, left, { wholeScale: isCommon }),
    right: buildScene(pack, right, { wholeScale: isCommon }),
    change: buildScene(pack, comparison.change),
  };
}
