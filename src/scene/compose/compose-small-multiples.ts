import type { Pack } from '../../core/pack';
import { buildSmallMultiples, type SmallMap, type SmallMultiples } from '../build/build-small-multiples';
import { moveItems, stackBlocks, type Block } from '../furniture/block';
import { headBlock } from '../furniture/head-block';
import { legendWidth, multiplesFurniture } from '../furniture/multiples-furniture';
import { textBlock } from '../furniture/text-block';
import { furnitureText } from '../furniture/type-scale';
import type { LabelView } from '../labels/place-labels';
import { metresPerUnit, viewOf } from './map-view';
import type { Page, PageItem } from '../page/page';
import { framePage } from './page-frame';
import type { PageSize } from '../page/page-size';
import { projectFeatures } from '../furniture/project-features';
import type { SceneFeature, Stroke, WorldBounds } from '../display/scene';
import type { SmallMultiplesSpec } from '../../document/sheets/small-multiples-spec';
import { themes, type Theme } from '../colour/theme';

const gap = 18;
const captionHeight = 36;
const mapPadding = 3;
/** Room beneath a row of maps when the page is higher than they need. */
const mostSpareRoom = 24;

/** How many columns and rows, and where the legend stands: in the last cell when it is empty, else beneath. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: PageSize;
  readonly hasEmptyCell: boolean;
}

/**
 * One small map a candidate in a grid, all on one scale, with name, votes and share as captions, one legend and the
 * stamp. The grid is the one that leaves the maps largest.
 * @param spec one that passed `checkSmallMultiples` for this pack.
 * @param size in page units.
 */
export function composeSmallMultiples(pack: Pack, spec: SmallMultiplesSpec, size: PageSize): Page {
  const multiples = buildSmallMultiples(pack, spec);
  const theme = themes[spec.theme];
  const [first] = multiples.maps;
  if (first === undefined) throw new RangeError('a page of small maps needs a candidate');
  const { stamp, kicker } = first.scene;
  const { title, subtitle, maps } = multiples;
  return framePage(
    {
      title,
      description: `${title}. ${maps.map(({ candidate, figures }) => `${candidate}: ${figures}`).join('; ')}. ${stamp.coverage?.sentence ?? ''}.`,
      theme,
      stamp,
      head: (width) => headBlock({ kicker, title, subtitle }, width, theme),
      body: (body) => bodyItems(multiples, body, theme),
    },
    size,
  );
}

function bodyItems(multiples: SmallMultiples, body: PageSize, theme: Theme): readonly PageItem[] {
  const { maps } = multiples;
  const bounds = maps[0]?.scene.bounds ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const frameOf = ({ cell }: Grid): PageSize => ({
    width: cell.width,
    height: Math.max(1, cell.height - captionHeight),
  });
  const legendHeight = multiplesFurniture(multiples.legends, body.width, 1, theme).height;
  const scaleOf = (grid: Grid): number => viewOf(bounds, frameOf(grid), mapPadding).scale;
  const [grid] = gridsOf(maps.length, body, legendHeight).sort((one, other) => scaleOf(other) - scaleOf(one));
  if (grid === undefined) return [];
  const frame = frameOf(grid);
  const view = alignTop(viewOf(bounds, frame, mapPadding), bounds);
  const draw = mapDrawer(maps, view);
  const drawn = (bounds.bottom - bounds.top) * view.scale + 2 * mapPadding + captionHeight;
  const rowHeight = Math.min(grid.cell.height, drawn + mostSpareRoom);
  const place = (index: number): readonly [number, number] => [
    (index % grid.columns) * (grid.cell.width + gap),
    Math.floor(index / grid.columns) * (rowHeight + gap),
  ];
  const cells = maps.flatMap((map, index) => {
    const [x, y] = place(index);
    const caption = captionBlock(map, grid.cell.width, theme);
    return [...moveItems(caption.items, x, y), ...moveItems(draw(map, index), x, y + captionHeight)];
  });
  const metres = metresPerUnit(bounds, view);
  if (!grid.hasEmptyCell) {
    const furniture = multiplesFurniture(multiples.legends, body.width, metres, theme);
    return [...cells, ...moveItems(furniture.items, 0, grid.rows * (rowHeight + gap))];
  }
  const [x, y] = place(maps.length);
  const furniture = multiplesFurniture(
    multiples.legends,
    Math.min(legendWidth, grid.cell.width),
    metres,
    theme,
  );
  return [...cells, ...moveItems(furniture.items, x, y + captionHeight)];
}

/** Every grid that holds so many maps. One whose empty cell has room for the legend needs no band beneath. */
function gridsOf(count: number, body: PageSize, legendHeight: number): Grid[] {
  return Array.from({ length: count }, (_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(count / columns);
    const cellOf = (height: number): PageSize => ({
      width: (body.width - gap * (columns - 1)) / columns,
      height: (height - gap * (rows - 1)) / rows,
    });
    const whole = cellOf(body.height);
    const hasEmptyCell =
      columns * rows > count && whole.width >= legendWidth * 0.7 && whole.height > legendHeight * 2.4;
    return {
      columns,
      rows,
      hasEmptyCell,
      cell: hasEmptyCell ? whole : cellOf(body.height - legendHeight - gap),
    };
  });
}

/** The view with the bounds right beneath the caption. */
const alignTop = (view: LabelView, { top }: WorldBounds): LabelView => ({
  ...view,
  offsetY: mapPadding - top * view.scale,
});

/** Draws a map's features in the view: their outlines are projected once, because all maps show the same places. */
function mapDrawer(
  maps: readonly SmallMap[],
  view: LabelView,
): (map: SmallMap, index: number) => readonly PageItem[] {
  const featuresOf = ({ scene }: SmallMap): readonly SceneFeature[] =>
    scene.layers.flatMap(({ features }) => features);
  const [first] = maps;
  const outlines = (first === undefined ? [] : featuresOf(first)).map((feature) =>
    projectFeatures([feature], view),
  );
  return (map, index) => {
    const items = featuresOf(map).flatMap(({ style }, feature) =>
      (outlines[feature] ?? []).map((item): PageItem =>
        item.kind === 'path' ? { ...item, fill: style.fill, stroke: thinned(style.stroke) } : item,
      ),
    );
    return [{ kind: 'group', id: `map-${index + 1}`, opacity: 1, clip: null, items }];
  };
}

/** Lines of a large map are too heavy for a small one. */
const thinned = (stroke: Stroke | null): Stroke | null =>
  stroke === null ? null : { ...stroke, width: stroke.width * 0.55, dash: null };

function captionBlock({ candidate, figures }: SmallMap, width: number, theme: Theme): Block {
  return stackBlocks(
    [
      textBlock(candidate, furnitureText('legendTitle', theme), width, 1.18),
      textBlock(figures, furnitureText('legendSmall', theme), width, 1.18),
    ],
    1,
  );
}
