import { contestOf } from '../../document/measures/choose-measure';
import { leadingMeasure } from '../../document/layers/leading-measure';
import type { Pack } from '../../core/pack';
import { succeed, type Result } from '../../core/result';
import { buildComparisonScenes } from '../../scene/build/build-comparison';
import { buildScene } from '../../scene/build/build-scene';
import { buildSmallMultiples } from '../../scene/build/build-small-multiples';
import { composeComparison } from '../../scene/compose/compose-comparison';
import { composePage } from '../../scene/compose/compose-page';
import { composeSmallMultiples } from '../../scene/compose/compose-small-multiples';
import type { Page } from '../../scene/page/page';
import type { PageSize } from '../../scene/page/page-size';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { MapSpec } from '../../document/layers/map-spec';
import { mergeStamps } from '../../scene/stamp/merge-stamps';
import { choosePanels } from './choose-panels';
import { chooseSmallMultiples } from './choose-small-multiples';
import { chooseSpec } from './choose-spec';
import type { MapChoice, MapStyle } from './map-choice';

/** A finished page and what its stamp says of the votes that it shows. */
export interface Drawing {
  readonly page: Page;
  readonly coverage: string | null;
}

/** Composes the page of a map, of two side by side, or of small ones. */
export async function drawMap(
  pack: Pack,
  choice: MapChoice,
  style: MapStyle,
  size: PageSize,
  workingFolder: string,
): Promise<Result<Drawing>> {
  if (choice.kind === 'panels') {
    const comparison = choosePanels(pack, choice, style);
    if (!comparison.ok) return comparison;
    const { left, right } = buildComparisonScenes(pack, comparison.value);
    const { coverage } = mergeStamps(left.stamp, right.stamp, titlesOf(pack, comparison.value));
    return succeed({ page: composeComparison({ left, right }, size), coverage: coverage?.sentence ?? null });
  }
  if (choice.kind === 'small multiples') {
    const spec = chooseSmallMultiples(pack, choice, style);
    if (!spec.ok) return spec;
    const [first] = buildSmallMultiples(pack, spec.value).maps;
    const coverage = first?.scene.stamp.coverage?.sentence ?? null;
    return succeed({ page: composeSmallMultiples(pack, spec.value, size), coverage });
  }
  const spec = await chooseSpec(pack, choice, style, workingFolder);
  if (!spec.ok) return spec;
  const scene = buildScene(pack, spec.value);
  return succeed({ page: composePage(scene, size), coverage: scene.stamp.coverage?.sentence ?? null });
}

/** What the two sides are of. */
function titlesOf(pack: Pack, { left, right }: ComparisonSpec): readonly [string, string] {
  const titleOf = (spec: MapSpec): string => {
    const measure = leadingMeasure(spec);
    const id = measure === null ? null : contestOf(measure);
    return pack.contests.find(({ contest }) => contest.id === id)?.contest.shortTitle ?? '';
  };
  return [titleOf(left), titleOf(right)];
}
