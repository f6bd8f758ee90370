import { formatVotes } from '../../words/format';
import { measureText } from '../labels/measure-text';
import type { PageItem } from '../page/page';
import type { LegendEntry } from '../display/scene';
import type { Theme } from '../colour/theme';
import { moveItems, type Block } from './block';
import { textBlock } from './text-block';
import { furnitureText } from './type-scale';

const swatch = { width: 18, height: 11 };
const textLeft = 26;

/** A line of a legend: swatch, label and, at the right, how many units are in the class. */
export function entryBlock(entry: LegendEntry, width: number, theme: Theme): Block {
  const style = furnitureText('legendText', theme);
  const count = entry.count === null ? null : formatVotes(entry.count);
  const countWidth = count === null ? 0 : measureText(count, style) + 8;
  const label = textBlock(entry.label, style, width - textLeft - countWidth, 1.18);
  const items: PageItem[] = [swatchItem(entry), ...moveItems(label.items, textLeft, 0)];
  if (count !== null)
    items.push({ kind: 'text', x: width, y: style.size * 0.92, anchor: 'end', text: count, style });
  return { width, height: Math.max(label.height, swatch.height + 2), items };
}

function swatchItem({ symbol, paint, stroke, radius }: LegendEntry): PageItem {
  switch (symbol) {
    case 'area':
      return { kind: 'rectangle', x: 0.5, y: 2, ...swatch, fill: paint, stroke };
    case 'line': {
      const y = 2 + swatch.height / 2;
      return { kind: 'path', parts: [[0, y, swatch.width, y]], closed: false, fill: null, stroke };
    }
    case 'circle':
      return {
        kind: 'circle',
        x: swatch.width / 2,
        y: 2 + swatch.height / 2,
        radius: Math.min(radius ?? 4, swatch.width / 2),
        fill: paint,
        stroke,
      };
  }
}
