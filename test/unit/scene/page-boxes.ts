import { measureText } from '../../../src/scene/labels/measure-text';
import type { Box } from '../../../src/scene/labels/box';
import type { Page, PageItem } from '../../../src/scene/page/page';

/** A text of a page with the box of its capitals. */
export interface TextBox {
  readonly text: string;
  readonly box: Box;
}

/** Everything that a page paints outside of clips, as boxes; a clip counts as the box that it clips to. */
export function boxesOf(items: readonly PageItem[]): readonly Box[] {
  return items.flatMap((item): readonly Box[] => {
    switch (item.kind) {
      case 'text':
        return [boxOfText(item)];
      case 'rectangle':
        return [item];
      case 'circle':
        return [
          {
            x: item.x - item.radius,
            y: item.y - item.radius,
            width: 2 * item.radius,
            height: 2 * item.radius,
          },
        ];
      case 'path':
        return item.parts.map(boxOfPart);
      case 'group':
        return item.clip === null ? boxesOf(item.items) : [item.clip];
    }
  });
}

/** Every text of a page with its box, in drawing order. */
export function textsOf(items: Page['items']): readonly TextBox[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return textsOf(item.items);
    return item.kind === 'text' ? [{ text: item.text, box: boxOfText(item) }] : [];
  });
}

function boxOfText({ x, y, anchor, text, style }: Extract<PageItem, { kind: 'text' }>): Box {
  const width = measureText(text, style);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - style.size * 0.66, width, height: style.size * 0.66 };
}

function boxOfPart(part: readonly number[]): Box {
  const xs = part.filter((_, index) => index % 2 === 0);
  const ys = part.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
