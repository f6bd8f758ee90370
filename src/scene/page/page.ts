import * as z from 'zod';
import { excessOf } from './page-budget';
import { pageColour, pageItem, printedText, type PageItem } from './page-item';
import { pageLimits as limits } from './page-limits';
import { problemOfPage } from './page-rules';

export type { PageItem };

const side = z.number().min(limits.side.least).max(limits.side.most);

const sheet = z.strictObject({
  width: side,
  height: side,
  background: pageColour,
  title: printedText(limits.textLength),
  description: printedText(limits.description),
  items: z.array(pageItem(limits.depth)).readonly(),
});

/** A check of a value as a whole, which says what is wrong in a few words. */
const holds =
  <T>(problemOf: (value: T) => string | null) =>
  ({ value, issues }: z.core.ParsePayload<T>): void => {
    const message = problemOf(value);
    if (message !== null) issues.push({ code: 'custom', input: value, message });
  };

/**
 * A page as it goes from whoever composes it to whoever draws it, as JSON: no markup, no reference to anything, every
 * number within the bounds of {@link limits}. Counts come first, so that nothing large is read; then each item; then
 * what concerns the whole.
 */
export const pageSchema = z
  .unknown()
  .check(
    holds((value) => {
      const excess = excessOf(value);
      return excess === null
        ? null
        : `the page has ${excess}, which is too much to draw; hide a layer or show fewer maps`;
    }),
  )
  .pipe(sheet.check(holds(problemOfPage)));

/**
 * A page is a Scene laid out at a size: map, furniture and labels as one flat list in page units, y downward. The
 * renderers paint it and decide nothing.
 */
export type Page = Readonly<z.infer<typeof pageSchema>>;
