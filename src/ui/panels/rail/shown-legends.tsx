import type { ReactNode } from 'react';
import { mergeLegends } from '../../../scene/legend/merge-legends';
import type { Scene } from '../../../scene/display/scene';
import { useOpenComparison } from '../../compare/use-open-comparison';
import { LegendView } from './legend-view';

/** The legend of the map; of a comparison one for both maps where they share a scale, else one for each. */
export function ShownLegends({ scene }: { readonly scene: Scene }): ReactNode {
  const open = useOpenComparison();
  if (open === null || open.comparison.mode === 'change') {
    return <LegendView groups={[{ title: null, legends: scene.legends }]} />;
  }
  const { left, right } = open.scenes;
  const merged = mergeLegends(left.legends, right.legends, ['A', 'B']);
  const isCommon = merged.length === left.legends.length;
  const groups = isCommon
    ? [{ title: null, legends: merged }]
    : [
        { title: 'Map A', legends: left.legends },
        { title: 'Map B', legends: right.legends },
      ];
  return <LegendView groups={groups} />;
}
