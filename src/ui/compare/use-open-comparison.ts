import { useMemo } from 'react';
import type { Pack } from '../../core/pack';
import type { ComparisonScenes } from '../../scene/build/build-comparison';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import { useSession, useWorkspace } from '../workspace/hooks';

export interface OpenComparison {
  readonly pack: Pack;
  readonly comparison: ComparisonSpec;
  readonly scenes: ComparisonScenes;
}

/** The open comparison with its scenes; null while none is open. */
export function useOpenComparison(): OpenComparison | null {
  const { comparisonScenesOf } = useWorkspace();
  const pack = useSession((state) => state.pack);
  const comparison = useSession((state) => (state.comparison.isOpen ? state.comparison.spec : null));
  const scenes = useSession(comparisonScenesOf);
  return useMemo(
    () => (pack === null || comparison === null || scenes === null ? null : { pack, comparison, scenes }),
    [pack, comparison, scenes],
  );
}
