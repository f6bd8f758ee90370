import type { Pack } from '../../core/pack';
import { buildComparisonScenes } from '../../scene/build/build-comparison';
import type { ComparisonScenes } from '../../scene/build/build-comparison';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { MapSpec } from '../../document/layers/map-spec';

interface Drawn {
  readonly pack: Pack;
  readonly comparison: ComparisonSpec;
  readonly theme: MapSpec['theme'];
  readonly scenes: ComparisonScenes;
}

/**
 * A function that gives the scenes of a comparison in a theme, and the same object again as long as the pack, the three
 * maps and the theme are the same.
 */
export function createComparisonScenesOf(): (
  pack: Pack,
  comparison: ComparisonSpec,
  theme: MapSpec['theme'],
) => ComparisonScenes {
  let last: Drawn | null = null;
  return (pack, comparison, theme) => {
    if (
      last === null ||
      last.pack !== pack ||
      last.theme !== theme ||
      !sameMaps(last.comparison, comparison)
    ) {
      last = { pack, comparison, theme, scenes: buildComparisonScenes(pack, inTheme(comparison, theme)) };
    }
    return last.scenes;
  };
}

/** The comparison with its maps in a theme. */
export function inTheme(comparison: ComparisonSpec, theme: MapSpec['theme']): ComparisonSpec {
  const { left, right, change } = comparison;
  return {
    ...comparison,
    left: { ...left, theme },
    right: { ...right, theme },
    change: { ...change, theme },
  };
}

const sameMaps = (one: ComparisonSpec, other: ComparisonSpec): boolean =>
  one.left === other.left && one.right === other.right && one.change === other.change;
