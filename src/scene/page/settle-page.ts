import type { Page, PageItem } from './page';

const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * The page in the form in which it is drawn and handed on: vertices at hundredths of a page unit, which is as fine as
 * drawings are and a third as long to write; characters that no document can hold as U+FFFD, because names are as
 * strangers wrote them.
 */
export const settlePage = (page: Page): Page => ({
  ...page,
  title: printable(page.title),
  description: printable(page.description),
  items: page.items.map(settleItem),
});

function settleItem(item: PageItem): PageItem {
  switch (item.kind) {
    case 'path':
      return { ...item, parts: item.parts.map((part) => part.map(toHundredths)) };
    case 'text':
      return { ...item, text: printable(item.text) };
    case 'group':
      return { ...item, items: item.items.map(settleItem) };
    default:
      return item;
  }
}

/** Without a negative zero, which one carrier of pages keeps and the other does not. */
const toHundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

const printable = (text: string): string => text.replace(unprintable, '\u{FFFD}');
