import * as z from 'zod';
import { pageLimits as limits } from './page-limits';
import { patternTiles, type PatternId } from '../display/pattern-tiles';

/** The characters that XML 1.0 can hold; half of a surrogate pair is none. */
const printable = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const coordinate = z.number();
const length = z.number().min(0);

/** Text for people, at most so many UTF-16 code units. */
export const printedText = (most: number) =>
  z.string().max(most).regex(printable, 'the text holds characters that no document can hold');

export const pageColour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour is written #rrggbb');

const paint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('solid'), colour: pageColour }),
  z.strictObject({ kind: z.literal('hatch'), colour: pageColour, background: pageColour }),
  z.strictObject({
    kind: z.literal('pattern'),
    pattern: z.enum(Object.keys(patternTiles) as PatternId[]),
    colour: pageColour,
    background: pageColour,
  }),
]);

const stroke = z.strictObject({
  colour: pageColour,
  width: length.max(limits.strokeWidth),
  dash: z.custom<readonly number[]>(isDash, 'a dash is a few lengths').nullable(),
});

/** Counted before it is read, as all that may be long. */
function isDash(value: unknown): boolean {
  const { least, most, parts: longest } = limits.dash;
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= longest &&
    Array.from(value as readonly unknown[]).every(
      (part) => typeof part === 'number' && part >= least && part <= most,
    )
  );
}

const painted = { fill: paint.nullable(), stroke: stroke.nullable() };

const textStyle = z.strictObject({
  face: z.enum(['text', 'display']),
  weight: z.literal([400, 600]),
  size: length.max(limits.fontSize),
  colour: pageColour,
  letterSpacing: z.number().min(-limits.letterSpacing).max(limits.letterSpacing),
  halo: z.strictObject({ colour: pageColour, width: length.max(limits.strokeWidth) }).nullable(),
});

/** Checked in one loop, because there are many: a schema of its own for each number takes ten times as long. */
const parts = z.custom<readonly (readonly number[])[]>(
  (value) => Array.isArray(value) && value.every(isPart),
  'a path is lists of pairs of finite numbers',
);

function isPart(part: unknown): boolean {
  if (!Array.isArray(part) || part.length % 2 === 1) return false;
  for (let index = 0; index < part.length; index += 1) if (!Number.isFinite(part[index])) return false;
  return true;
}

const box = { x: coordinate, y: coordinate, width: length, height: length };

const marks = [
  z.strictObject({
    kind: z.literal('path'),
    /** One array a ring or line, x and y interleaved, in page units. */
    parts,
    closed: z.boolean(),
    ...painted,
  }),
  z.strictObject({
    kind: z.literal('circle'),
    x: coordinate,
    y: coordinate,
    radius: length.max(limits.radius),
    ...painted,
  }),
  z.strictObject({ kind: z.literal('rectangle'), ...box, ...painted }),
  z.strictObject({
    kind: z.literal('text'),
    x: coordinate,
    /** Of the baseline. */
    y: coordinate,
    anchor: z.enum(['start', 'middle', 'end']),
    text: printedText(limits.textLength),
    style: textStyle,
  }),
] as const;

/** Items clipped to a rectangle and given one opacity. */
const group = z.strictObject({
  kind: z.literal('group'),
  /** Never a name that a renderer gives to something of its own. */
  id: z
    .string()
    .regex(
      /^(?!title$|description$|(?:clip|hatch|pattern)-)[a-z0-9][a-z0-9-]{0,79}$/,
      'a group has an unknown kind of name',
    ),
  opacity: z.number().min(0).max(1),
  clip: z.strictObject(box).nullable(),
});

const mark = z.discriminatedUnion('kind', marks);

/** A shape or a text of a page. */
export type PageMark = Readonly<z.infer<typeof mark>>;
export type PageGroup = Readonly<z.infer<typeof group>> & { readonly items: readonly PageItem[] };
export type PageItem = PageMark | PageGroup;

/** Items in which groups lie no deeper than so many levels. */
export const pageItem = (depth: number): z.ZodType<PageItem> =>
  depth === 0
    ? mark
    : z.discriminatedUnion('kind', [
        ...marks,
        group.extend({ items: z.array(pageItem(depth - 1)).readonly() }),
      ]);
