import type { Pack } from '../../core/pack';
import type { ElectionMeasure } from './measure-schema';
import { changeMeasureKinds, contestMeasureKinds, contestOf, measureOfKind } from './choose-measure';
import type { MeasureKind } from './choose-measure';
import { measureTitles } from './measure-titles';

export interface MeasureChoiceGroup {
  readonly title: string;
  readonly options: readonly { readonly value: MeasureKind; readonly title: string }[];
}

/** The kinds of measure that the pack has figures for, those of one contest apart from those between two. */
export function measureChoices(pack: Pack, current: ElectionMeasure): readonly MeasureChoiceGroup[] {
  const isPossible = (kind: MeasureKind): boolean =>
    kind === current.kind || measureOfKind(pack, kind, contestOf(current), current).kind === kind;
  const groupOf = (title: string, kinds: readonly MeasureKind[]): MeasureChoiceGroup => ({
    title,
    options: kinds.filter(isPossible).map((kind) => ({ value: kind, title: measureTitles[kind] })),
  });
  return [
    groupOf('One contest', contestMeasureKinds),
    groupOf('Between contests', changeMeasureKinds),
  ].filter(({ options }) => options.length > 0);
}
