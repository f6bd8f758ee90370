import type { PageGroup, PageItem, PageMark } from './page-item';
import { pageLimits as limits } from './page-limits';

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

/** What is wrong with a page as a whole, in a few words; null when nothing is. */
export function problemOfPage(page: Sheet): string | null {
  const aspect = Math.max(page.width / page.height, page.height / page.width);
  if (aspect > limits.aspect) return 'the page is far longer than wide';
  const ids = new Set<string>();
  let dashes = 0;
  const problemIn = (items: readonly PageItem[], isLayer: boolean): string | null => {
    for (const item of items) {
      const isApart = isLayer || (item.kind === 'group' && isDrawnApart(item));
      if (!liesWithin(item, page, isApart ? limits.reach.inLayer : limits.reach.onPage)) {
        return 'a part of the page lies far outside of it; choose a size that is less long or less wide';
      }
      if (item.kind === 'group') {
        if (ids.has(item.id)) return `two groups are called ${item.id}`;
        ids.add(item.id);
        const problem = problemIn(item.items, isApart);
        if (problem !== null) return problem;
      } else {
        // How far a text reaches depends on its font, and a layer must not reach far.
        if (isLayer && item.kind === 'text') return 'a text stands in a group that is clipped or faded';
        dashes += dashesOf(item);
        if (dashes > limits.dashes) return 'its lines have too many dashes';
      }
    }
    return null;
  };
  return problemIn(page.items, false);
}

/** Whether renderers draw a group as a picture of its own, which is then laid over the page. */
const isDrawnApart = ({ opacity, clip }: PageGroup): boolean => opacity !== 1 || clip !== null;

interface Reach {
  readonly before: number;
  readonly after: number;
}

/** @param reach beyond the edges, in widths or heights of the page. */
function liesWithin(item: PageItem, sheet: Sheet, reach: Reach): boolean {
  const beyond = widthAround(item);
  const isNear = (x: number, y: number): boolean =>
    x - beyond >= -reach.before * sheet.width &&
    x <= (1 + reach.after) * sheet.width &&
    y - beyond >= -reach.before * sheet.height &&
    y <= (1 + reach.after) * sheet.height;
  switch (item.kind) {
    case 'path':
      return item.parts.every((part) => {
        for (let index = 0; index + 1 < part.length; index += 2) {
          if (!isNear(part[index] ?? 0, part[index + 1] ?? 0)) return false;
        }
        return true;
      });
    case 'circle':
    case 'text':
      return isNear(item.x, item.y);
    case 'rectangle':
      return isNear(item.x, item.y) && isNear(item.x + item.width, item.y + item.height);
    case 'group': {
      const { clip } = item;
      return clip === null || (isNear(clip.x, clip.y) && isNear(clip.x + clip.width, clip.y + clip.height));
    }
  }
}

/** How far a mark is drawn around its coordinates. */
function widthAround(item: PageItem): number {
  if (item.kind === 'group' || item.kind === 'text') return 0;
  return (item.stroke?.width ?? 0) / 2 + (item.kind === 'circle' ? item.radius : 0);
}

function dashesOf(mark: PageMark): number {
  if (mark.kind === 'text') return 0;
  const dash = mark.stroke?.dash ?? null;
  if (dash === null) return 0;
  return (lengthOf(mark) / dash.reduce((sum, part) => sum + part, 0)) * dash.length;
}

function lengthOf(mark: Exclude<PageMark, { kind: 'text' }>): number {
  switch (mark.kind) {
    case 'path':
      return mark.parts.reduce((sum, part) => sum + lengthOfPart(part), 0);
    case 'circle':
      return 2 * Math.PI * mark.radius;
    case 'rectangle':
      return 2 * (mark.width + mark.height);
  }
}

/** The way along all vertices and back to the first. */
function lengthOfPart(part: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index + 1 < part.length; index += 2) {
    const next = (index + 2) % part.length;
    sum += Math.hypot((part[next] ?? 0) - (part[index] ?? 0), (part[next + 1] ?? 0) - (part[index + 1] ?? 0));
  }
  return sum;
}
