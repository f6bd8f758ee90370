import { moveItems } from '../furniture/block';
import { furnitureBand, furnitureColumn } from '../furniture/furniture-layout';
import { headBlock } from '../furniture/head-block';
import { mapItems } from './map-items';
import { metresPerUnit, viewOf } from './map-view';
import type { Page, PageItem } from '../page/page';
import { framePage } from './page-frame';
import type { PageSize } from '../page/page-size';
import type { Scene } from '../display/scene';
import { themes, type Theme } from '../colour/theme';

export { pageSizeFor } from '../page/page-size';

const columnWidth = 224;
const columnGap = 24;
const smallestMap = 120;

/**
 * Lays a scene out as a printed page: headline, rule, map, legend, scale bar, north arrow, locator and stamp. The
 * furniture stands beside the map or beneath it, whichever leaves the district larger.
 * @param size in page units; `pageSizeFor` gives a size whose text is well proportioned.
 */
export function composePage(scene: Scene, size: PageSize): Page {
  const theme = themes[scene.theme];
  return framePage(
    {
      title: scene.title,
      description: scene.summary,
      theme,
      stamp: scene.stamp,
      head: (width) => headBlock(scene, width, theme),
      body: (body) => bodyItems(scene, body, theme),
    },
    size,
  );
}

function bodyItems(scene: Scene, body: PageSize, theme: Theme): readonly PageItem[] {
  const { bounds } = scene;
  const beside: PageSize = { width: body.width - columnWidth - columnGap, height: body.height };
  const besideView = viewOf(bounds, beside);
  const band = furnitureBand(scene, body.width, metresPerUnit(bounds, besideView), theme);
  const above: PageSize = { width: body.width, height: body.height - band.height - columnGap };
  const aboveView = viewOf(bounds, above);
  if (above.height < smallestMap || besideView.scale >= aboveView.scale) {
    const metres = metresPerUnit(bounds, besideView);
    const column = furnitureColumn(scene, columnWidth, body.height, metres, theme);
    return [...mapItems(scene, besideView), ...moveItems(column.items, beside.width + columnGap, 0)];
  }
  const beneath = furnitureBand(scene, body.width, metresPerUnit(bounds, aboveView), theme);
  return [...mapItems(scene, aboveView), ...moveItems(beneath.items, 0, body.height - beneath.height)];
}
