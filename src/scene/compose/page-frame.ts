import { moveItems, type Block } from '../furniture/block';
import { stampBlock } from '../furniture/stamp-block';
import type { Page, PageItem } from '../page/page';
import type { PageSize } from '../page/page-size';
import type { Stamp } from '../display/scene';
import { settlePage } from '../page/settle-page';
import type { Theme } from '../colour/theme';

const smallestBody = 120;
const rulePadding = 5;

export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly theme: Theme;
  readonly stamp: Stamp;
  /** The headline, set in a column of the given width. */
  readonly head: (width: number) => Block;
  /** What stands between headline and stamp, laid out at the origin. */
  readonly body: (size: PageSize) => readonly PageItem[];
}

/** A page with margins: the headline above, the stamp beneath a rule at the foot, the body between them. */
export function framePage(parts: PageParts, size: PageSize): Page {
  const { title, description, theme } = parts;
  const margin = Math.max(18, Math.min(size.width, size.height) * 0.032);
  const width = size.width - 2 * margin;
  const head = parts.head(width);
  const stamp = stampBlock(parts.stamp, width, theme);
  const top = margin + head.height + 2 * rulePadding;
  const bottom = size.height - margin - stamp.height - 2 * rulePadding;
  const body = parts.body({ width, height: Math.max(smallestBody, bottom - top) });
  const rule: PageItem = {
    kind: 'path',
    parts: [[margin, bottom + rulePadding, margin + width, bottom + rulePadding]],
    closed: false,
    fill: null,
    stroke: { colour: theme.hairline, width: 0.8, dash: null },
  };
  return settlePage({
    width: size.width,
    height: size.height,
    background: theme.paper,
    title,
    description,
    items: [
      ...moveItems(head.items, margin, margin),
      ...moveItems(body, margin, top),
      rule,
      ...moveItems(stamp.items, margin, bottom + 2 * rulePadding + 1),
    ],
  });
}
