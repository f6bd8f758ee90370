import { inTheme } from '../../../app/comparison/scenes-of';
import type { Pack } from '../../../core/pack';
import { buildComparisonScenes } from '../../../scene/build/build-comparison';
import { buildScene } from '../../../scene/build/build-scene';
import { composeComparison } from '../../../scene/compose/compose-comparison';
import { composePage, pageSizeFor } from '../../../scene/compose/compose-page';
import { composeSmallMultiples } from '../../../scene/compose/compose-small-multiples';
import type { Page } from '../../../scene/page/page';
import type { ComparisonSpec } from '../../../document/sheets/comparison-spec';
import type { MapSpec } from '../../../document/layers/map-spec';
import type { SmallMultiplesSpec } from '../../../document/sheets/small-multiples-spec';
import type { ExportSize } from './export-size';

/** The page of a map: what the preview shows is what is saved. */
export function makePage(pack: Pack, spec: MapSpec, size: ExportSize): Page {
  return composePage(buildScene(pack, spec), pageSizeFor(size.width, size.height));
}

/** The page of both maps of a comparison. */
export function makeComparisonPage(
  pack: Pack,
  comparison: ComparisonSpec,
  theme: MapSpec['theme'],
  size: ExportSize,
): Page {
  const scenes = buildComparisonScenes(pack, inTheme(comparison, theme));
  return composeComparison(scenes, pageSizeFor(size.width, size.height));
}

/** The page of small multiples. */
export function makeMultiplesPage(pack: Pack, spec: SmallMultiplesSpec, size: ExportSize): Page {
  return composeSmallMultiples(pack, spec, pageSizeFor(size.width, size.height));
}

/** A file name from a title: lower case, words joined by dashes. */
export function fileNameOf(title: string): string {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 80) || 'map';
}
