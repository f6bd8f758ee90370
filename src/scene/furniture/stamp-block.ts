import type { Stamp } from '../display/scene';
import type { Theme } from '../colour/theme';
import { emptyBlock, moveItems, stackBlocks, type Block } from './block';
import { textBlock } from './text-block';
import { furnitureText } from './type-scale';

const columnGap = 36;
const twoColumnsFrom = 760;

/** What the map leaves out, how it was made and from what: two columns on wide pages, one on narrow ones. */
export function stampBlock(stamp: Stamp, width: number, theme: Theme): Block {
  const columns = width >= twoColumnsFrom ? 2 : 1;
  const columnWidth = (width - columnGap * (columns - 1)) / columns;
  const paragraph = (text: string): Block =>
    textBlock(text, furnitureText('stamp', theme), columnWidth, 1.26);
  const coverage =
    stamp.coverage === null
      ? emptyBlock
      : textBlock(`${stamp.coverage.sentence}.`, furnitureText('stampLead', theme), columnWidth);
  const method = stamp.method.length === 0 ? emptyBlock : paragraph(stamp.method.join(' '));
  const sources =
    stamp.sources.length === 0 ? emptyBlock : paragraph(`Sources: ${stamp.sources.join('; ')}.`);
  if (columns === 1) return { ...stackBlocks([coverage, method, sources], 3), width };
  const left = stackBlocks([coverage, method], 2);
  return {
    width,
    height: Math.max(left.height, sources.height),
    items: [...left.items, ...moveItems(sources.items, columnWidth + columnGap, 0)],
  };
}
