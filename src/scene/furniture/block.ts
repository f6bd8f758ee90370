import type { Box } from '../labels/box';
import type { PageItem } from '../page/page';

/** A piece of furniture laid out with its top left corner at the origin, in page units. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

export const emptyBlock: Block = { width: 0, height: 0, items: [] };

/** The items moved by a distance. Clips move along. */
export function moveItems(items: readonly PageItem[], x: number, y: number): readonly PageItem[] {
  return items.map((item): PageItem => {
    switch (item.kind) {
      case 'path':
        return {
          ...item,
          parts: item.parts.map((part) => part.map((value, index) => value + (index % 2 === 0 ? x : y))),
        };
      case 'group':
        return {
          ...item,
          clip: item.clip === null ? null : { ...item.clip, x: item.clip.x + x, y: item.clip.y + y },
          items: moveItems(item.items, x, y),
        };
      default:
        return { ...item, x: item.x + x, y: item.y + y };
    }
  });
}

/** Blocks beneath each other, left-aligned. Empty blocks take no gap. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  let width = 0;
  const items: PageItem[] = [];
  for (const block of blocks.filter((candidate) => candidate.height > 0)) {
    if (height > 0) height += gap;
    items.push(...moveItems(block.items, 0, height));
    height += block.height;
    width = Math.max(width, block.width);
  }
  return { width, height, items };
}

/** The block made smaller in all its measures, text and lines included, so that it is no higher than the height. */
export function shrinkBlock(block: Block, height: number): Block {
  if (block.height <= height) return block;
  const factor = Math.max(0, height) / block.height;
  return { width: block.width * factor, height, items: block.items.map((item) => scaleItem(item, factor)) };
}

function scaleItem(item: PageItem, factor: number): PageItem {
  switch (item.kind) {
    case 'path':
      return { ...item, parts: item.parts.map((part) => part.map((value) => value * factor)) };
    case 'circle':
      return { ...item, x: item.x * factor, y: item.y * factor, radius: item.radius * factor };
    case 'rectangle':
      return { ...item, ...scaleBox(item, factor) };
    case 'text': {
      const style = { ...item.style, size: item.style.size * factor };
      return { ...item, x: item.x * factor, y: item.y * factor, style };
    }
    case 'group': {
      const clip = item.clip === null ? null : scaleBox(item.clip, factor);
      return { ...item, clip, items: item.items.map((child) => scaleItem(child, factor)) };
    }
  }
}

const scaleBox = ({ x, y, width, height }: Box, factor: number): Box => ({
  x: x * factor,
  y: y * factor,
  width: width * factor,
  height: height * factor,
});
