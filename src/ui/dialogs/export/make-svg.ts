import type { Pack } from '../../../core/pack';
import { renderSvg } from '../../../render/svg/render-svg';
import { buildScene } from '../../../scene/build-scene';
import { composePage, pageSizeFor } from '../../../scene/compose-page';
import type { MapSpec } from '../../../scene/spec/map-spec';
import type { ExportSize } from './export-size';

/** The page of a spec as an SVG document: what the preview shows is what is saved. */
export function makeSvg(pack: Pack, spec: MapSpec, size: ExportSize): string {
  const page = composePage(buildScene(pack, spec), pageSizeFor(size.width, size.height));
  return renderSvg(page, { pixelWidth: size.width });
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
