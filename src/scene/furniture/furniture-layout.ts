import type { PageItem } from '../page/page';
import type { Scene } from '../display/scene';
import type { Theme } from '../colour/theme';
import { moveItems, shrinkBlock, stackBlocks, type Block } from './block';
import { legendBlock } from './legend-block';
import { locatorBlock } from './locator-block';
import { northArrowBlock } from './north-arrow';
import { scaleBarBlock } from './scale-bar';

const gap = 20;
const bandColumn = 236;
const locatorHeight = 132;

/**
 * Furniture as a column beside the map: legends from the top, locator and scale at the foot. Where the column is too
 * short the locator shrinks and then gives way; after that the legends shrink.
 */
export function furnitureColumn(
  scene: Scene,
  width: number,
  height: number,
  metresPerUnit: number,
  theme: Theme,
): Block {
  const foot = scaleAndNorth(metresPerUnit, width, theme);
  const stacked = stackBlocks(
    scene.legends.map((legend) => legendBlock(legend, width, theme)),
    gap,
  );
  const legends = shrinkBlock(stacked, height - foot.height - gap);
  const room = height - legends.height - foot.height - 2 * gap;
  const items: PageItem[] = [...legends.items, ...moveItems(foot.items, 0, height - foot.height)];
  const locator = locatorBlock(scene.locator, width, Math.min(locatorHeight, room), theme);
  if (room >= locatorHeight * 0.6) {
    items.push(...moveItems(locator.items, 0, height - foot.height - gap * 0.6 - locator.height));
  }
  return { width, height, items };
}

/** Furniture as a band beneath the map: legends side by side, locator and scale at the right. */
export function furnitureBand(scene: Scene, width: number, metresPerUnit: number, theme: Theme): Block {
  const columns = Math.max(
    1,
    Math.min(scene.legends.length + 1, Math.floor((width + gap) / (bandColumn + gap))),
  );
  const columnWidth = Math.min(bandColumn * 1.25, (width - gap * (columns - 1)) / columns);
  const legends = scene.legends.map((legend) => legendBlock(legend, columnWidth, theme));
  const foot = stackBlocks(
    [
      locatorBlock(scene.locator, columnWidth, locatorHeight * 0.8, theme),
      scaleAndNorth(metresPerUnit, columnWidth, theme),
    ],
    gap * 0.6,
  );
  const stacks = Array.from({ length: columns }, () => [] as Block[]);
  for (const legend of legends) {
    const open = columns === 1 ? stacks : stacks.slice(0, -1);
    shortestOf(open)?.push(legend);
  }
  stacks.at(-1)?.push(foot);
  const blocks = stacks.map((stack) => stackBlocks(stack, gap));
  const height = Math.max(...blocks.map((block) => block.height));
  const items = blocks.flatMap((block, index) => {
    const left = index === columns - 1 && columns > 1 ? width - columnWidth : index * (columnWidth + gap);
    return moveItems(block.items, left, 0);
  });
  return { width, height: height + gap * 0.4, items };
}

const shortestOf = (stacks: readonly Block[][]): Block[] | undefined =>
  [...stacks].sort((first, second) => heightOf(first) - heightOf(second))[0];

const heightOf = (stack: readonly Block[]): number => stackBlocks(stack, gap).height;

function scaleAndNorth(metresPerUnit: number, width: number, theme: Theme): Block {
  const north = northArrowBlock(theme);
  const bar = scaleBarBlock(metresPerUnit, width - north.width - gap, theme);
  return {
    width,
    height: Math.max(north.height, bar.height),
    items: [...moveItems(bar.items, 0, 0), ...moveItems(north.items, width - north.width, 0)],
  };
}
