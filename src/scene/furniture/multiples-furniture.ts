import type { Legend } from '../display/scene';
import type { Theme } from '../colour/theme';
import { moveItems, stackBlocks, type Block } from './block';
import { legendBlock } from './legend-block';
import { northArrowBlock } from './north-arrow';
import { scaleBarBlock } from './scale-bar';

const gap = 18;

/** Width of the one legend of all small maps, in page units. */
export const legendWidth = 260;

/** Legend, scale bar and north arrow: side by side where there is room, else beneath each other. */
export function multiplesFurniture(
  legends: readonly Legend[],
  width: number,
  metres: number,
  theme: Theme,
): Block {
  const isWide = width >= 2 * legendWidth + gap;
  const column = isWide ? legendWidth : width;
  const legend = stackBlocks(
    legends.map((each) => legendBlock({ ...each, notes: isWide ? [] : each.notes }, column, theme)),
    gap,
  );
  const notes = stackBlocks(
    legends.map((each) => legendBlock({ ...each, title: '', classes: [] }, column, theme)),
    gap,
  );
  const north = northArrowBlock(theme);
  const bar = scaleBarBlock(metres, Math.min(column, 200) - north.width - gap, theme);
  const scale: Block = {
    width: bar.width + gap + north.width,
    height: Math.max(north.height, bar.height),
    items: [...bar.items, ...moveItems(north.items, bar.width + gap, 0)],
  };
  if (!isWide) return stackBlocks([legend, scale], gap);
  return {
    width,
    height: Math.max(legend.height, notes.height, scale.height),
    items: [
      ...legend.items,
      ...moveItems(notes.items, legendWidth + 1.5 * gap, 0),
      ...moveItems(scale.items, width - scale.width, 0),
    ],
  };
}
