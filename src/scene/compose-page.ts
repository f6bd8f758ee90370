import { fromWorld, metresPerWorldUnit } from '../core/geometry/world';
import { type Block, emptyBlock, moveItems, stackBlocks } from './furniture/block';
import { furnitureColumn, furnitureBand } from './furniture/furniture-layout';
import { stampBlock } from './furniture/stamp-block';
import { textBlock } from './furniture/text-block';
import { furnitureText } from './furniture/type-scale';
import { mapItems } from './map-items';
import type { LabelView } from './labels/place-labels';
import type { Page, PageItem } from './page';
import type { PageSize } from './page-size';
import type { Scene } from './scene';
import { themes, type Theme } from './theme';

export { pageSizeFor } from './page-size';

const columnWidth = 224;
const columnGap = 24;
const mapPadding = 12;
const smallestMap = 120;

/**
 * Lays a scene out as a printed page: headline, rule, map, legend, scale bar, north arrow, locator and stamp. The
 * furniture stands beside the map or beneath it, whichever leaves the district larger.
 * @param size in page units; `pageSizeFor` gives a size whose text is well proportioned.
 */
export function composePage(scene: Scene, size: PageSize): Page {
  const theme = themes[scene.theme];
  const margin = Math.max(18, Math.min(size.width, size.height) * 0.032);
  const width = size.width - 2 * margin;
  const head = headBlock(scene, width, theme);
  const stamp = stampBlock(scene.stamp, width, theme);
  const top = margin + head.height + 10;
  const bottom = size.height - margin - stamp.height - 10;
  const body = bodyItems(scene, { width, height: Math.max(smallestMap, bottom - top) }, theme);
  const rule = (y: number): PageItem => ({
    kind: 'path',
    parts: [[margin, y, margin + width, y]],
    closed: false,
    fill: null,
    stroke: { colour: theme.hairline, width: 0.8, dash: null },
  });
  return {
    width: size.width,
    height: size.height,
    background: scene.background,
    title: scene.title,
    description: scene.summary,
    items: [
      ...moveItems(head.items, margin, margin),
      ...moveItems(body, margin, top),
      rule(bottom + 5),
      ...moveItems(stamp.items, margin, bottom + 11),
    ],
  };
}

function headBlock(scene: Scene, width: number, theme: Theme): Block {
  const headline = furnitureText('headline', theme);
  const size = width < 900 ? 27 : headline.size;
  return stackBlocks(
    [
      scene.kicker === null ? emptyBlock : textBlock(scene.kicker, furnitureText('kicker', theme), width),
      textBlock(scene.title, { ...headline, size }, width, 1.14),
      textBlock(scene.subtitle, furnitureText('subtitle', theme), width, 1.26),
    ],
    3,
  );
}

function bodyItems(scene: Scene, body: PageSize, theme: Theme): readonly PageItem[] {
  const beside: PageSize = { width: body.width - columnWidth - columnGap, height: body.height };
  const band = furnitureBand(scene, body.width, metresPerUnit(scene, viewOf(scene, beside)), theme);
  const above: PageSize = { width: body.width, height: body.height - band.height - columnGap };
  if (above.height < smallestMap || viewOf(scene, beside).scale >= viewOf(scene, above).scale) {
    const view = viewOf(scene, beside);
    const column = furnitureColumn(scene, columnWidth, body.height, metresPerUnit(scene, view), theme);
    return [...mapItems(scene, view), ...moveItems(column.items, beside.width + columnGap, 0)];
  }
  const view = viewOf(scene, above);
  const beneath = furnitureBand(scene, body.width, metresPerUnit(scene, view), theme);
  return [...mapItems(scene, view), ...moveItems(beneath.items, 0, body.height - beneath.height)];
}

/** The view that shows the scene's bounds as large as a frame at the origin allows. */
function viewOf(scene: Scene, frame: PageSize): LabelView {
  const { left, top, right, bottom } = scene.bounds;
  const scale = Math.min(
    Math.max(1, frame.width - 2 * mapPadding) / (right - left),
    Math.max(1, frame.height - 2 * mapPadding) / (bottom - top),
  );
  return {
    scale,
    offsetX: frame.width / 2 - ((left + right) / 2) * scale,
    offsetY: frame.height / 2 - ((top + bottom) / 2) * scale,
    width: frame.width,
    height: frame.height,
  };
}

function metresPerUnit(scene: Scene, view: LabelView): number {
  const { left, top, right, bottom } = scene.bounds;
  const latitude = fromWorld((left + right) / 2, (top + bottom) / 2)[1];
  return metresPerWorldUnit(latitude) / view.scale;
}
