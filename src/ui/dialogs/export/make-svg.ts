import { inTheme } from '../../../app/comparison/scenes-of';
import type { Pack } from '../../../core/pack';
import { renderSvg } from '../../../render/svg/render-svg';
import { buildComparisonScenes } from '../../../scene/build-comparison';
import { buildScene } from '../../../scene/build-scene';
import { composeComparison } from '../../../scene/compose-comparison';
import { composePage, pageSizeFor } from '../../../scene/compose-page';
import { composeSmallMultiples } from '../../../scene/compose-small-multiples';
import type { Page } from '../../../scene/page';
import type { ComparisonSpec } from '../../../scene/spec/comparison-spec';
import type { MapSpec } from '../../../scene/spec/map-spec';
import type { SmallMultiplesSpec } from '../../../scene/spec/small-multiples-spec';
import type { ExportSize } from './export-size';

type PageSize = ReturnType<typeof pageSizeFor>;

/** The page of a map as an SVG document: what the preview shows is what is saved. */
export function makeSvg(pack: Pack, spec: MapSpec, size: ExportSize): string {
  return drawPage(size, (pageSize) => composePage(buildScene(pack, spec), pageSize));
}

/** The page of both maps of a comparison as an SVG document. */
export function makeComparisonSvg(
  pack: Pack,
  comparison: ComparisonSpec,
  theme: MapSpec['theme'],
  size: ExportSize,
): string {
  const scenes = buildComparisonScenes(pack, inTheme(comparison, theme));
  return drawPage(size, (pageSize) => composeComparison(scenes, pageSize));
}

/** The page of small multiples as an SVG document. */
export function makeMultiplesSvg(pack: Pack, spec: SmallMultiplesSpec, size: ExportSize): string {
  return drawPage(size, (pageSize) => composeSmallMultiples(pack, spec, pageSize));
}

function drawPage({ width, height }: ExportSize, compose: (size: PageSize) => Page): string {
  return renderSvg(compose(pageSizeFor(width, height)), { pixelWidth: width });
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
