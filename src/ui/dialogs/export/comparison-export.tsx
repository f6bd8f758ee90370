import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { sideNames } from '../../../app/comparison/comparison-state';
import type { Side } from '../../../app/comparison/comparison-state';
import type { Pack } from '../../../core/pack';
import { buildComparisonScenes } from '../../../scene/build/build-comparison';
import type { ComparisonSpec } from '../../../document/sheets/comparison-spec';
import { titlesOf, withoutTitles, writeTitles } from '../../../document/written-titles';
import type { Titles } from '../../../document/written-titles';
import { useWorkspace } from '../../workspace/hooks';
import { ExportForm } from './export-form';
import type { ComposePage } from './export-form';
import { makeComparisonPage } from './make-page';
import { TitleFields } from './title-fields';

interface ComparisonExportProps {
  readonly pack: Pack;
  readonly comparison: ComparisonSpec;
}

const sides: readonly Side[] = ['left', 'right'];

/** The export of both maps of a comparison on one page. */
export function ComparisonExport({ pack, comparison }: ComparisonExportProps): ReactNode {
  const { session } = useWorkspace();
  const { left, right } = comparison;
  const automatic = useMemo(() => {
    return buildComparisonScenes(pack, {
      ...comparison,
      left: withoutTitles(left),
      right: withoutTitles(right),
    });
  }, [pack, comparison, left, right]);
  const compose = useCallback<ComposePage>(
    (theme, size) => makeComparisonPage(pack, comparison, theme, size),
    [pack, comparison],
  );
  const edit = (side: Side, change: Partial<Titles>): void =>
    session.dispatch({
      type: 'comparison edited',
      comparison: { ...comparison, [side]: writeTitles(comparison[side], change) },
      key: `${side}: ${Object.keys(change).join()}`,
    });
  const titleOf = (side: Side): string => titlesOf(comparison[side]).title ?? automatic[side].title;
  return (
    <ExportForm pack={pack} title={`${titleOf('left')} and ${titleOf('right')}`} compose={compose}>
      {comparison.mode === 'side by side' ? null : (
        <p className="export-note">
          A page cannot be {comparison.mode === 'swipe' ? 'swiped' : 'flicked'}: both maps are printed, one
          beside the other.
        </p>
      )}
      {sides.map((side) => (
        <TitleFields
          key={side}
          of={`map ${sideNames[side]}`}
          titles={titlesOf(comparison[side])}
          automatic={automatic[side]}
          onChange={(change) => edit(side, change)}
        />
      ))}
    </ExportForm>
  );
}
