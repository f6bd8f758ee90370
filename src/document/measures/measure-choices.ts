import type { Pack } from '../../core/pack';
import { contestOf, measureOfKind, type MeasureKind } from './choose-measure';
import type { MeasureOf } from './measure-of';
import { changeMeasures, contestMeasures, type ElectionMeasure } from './measures';

export interface MeasureChoiceGroup {
  readonly title: string;
  readonly options: readonly { readonly value: MeasureKind; readonly title: string }[];
}

/** The kinds of measure that the pack has figures for, those of one contest apart from those between two. */
export function measureChoices(pack: Pack, current: ElectionMeasure): readonly MeasureChoiceGroup[] {
  const isPossible = (kind: MeasureKind): boolean =>
    kind === current.kind || measureOfKind(pack, kind, contestOf(current), current).kind === kind;
  const groupOf = (title: string, kinds: readonly MeasureOf<ElectionMeasure>[]): MeasureChoiceGroup => ({
    title,
    options: kinds
      .filter(({ kind }) => isPossible(kind))
      .map((each) => ({ value: each.kind, title: each.title })),
  });
  return [groupOf('One contest', contestMeasures), groupOf('Between contests', changeMeasures)].filter(
    ({ options }) => options.length > 0,
  );
}
