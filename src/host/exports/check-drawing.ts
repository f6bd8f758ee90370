import { fail, succeed, type Result } from '../../core/result';

/** What a drawing of a map is made of. Nothing here loads, runs, links out or embeds another document. */
const elements = new Set(
  'svg g defs title desc path rect circle line polyline polygon text tspan clipPath pattern'.split(' '),
);

const declaration = /^\s*<\?xml [^<>?]*\?>/;
const tag = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const unknownEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/** The size that a drawing gives itself, in its own units. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a drawing that came from the interface, if it is one of ours in kind: plain SVG shapes and text. Refused
 * are doctypes, entities, comments, processing instructions, CDATA, pictures, scripts, style, foreign content, event
 * handlers, and references to anything but an id in the same drawing, so that drawing it cannot read a file or reach a
 * network, and opening it cannot run anything.
 */
export function checkDrawing(svg: string): Result<DrawingSize> {
  let size: DrawingSize | null = null;
  let position = declaration.exec(svg)?.[0].length ?? 0;
  if (unknownEntity.test(svg)) return refuse('an unknown entity');
  for (let next = svg.indexOf('<', position); next !== -1; next = svg.indexOf('<', position)) {
    tag.lastIndex = next;
    const match = tag.exec(svg);
    if (match === null) return refuse(`something other than elements and text at character ${next}`);
    const [whole, , name = '', attributeText = ''] = match;
    if (!elements.has(name)) return refuse(`the element <${name}>`);
    const attributes = readAttributes(attributeText);
    const complaint = attributes.map(complainOf).find((found) => found !== null);
    if (complaint !== undefined) return refuse(complaint);
    size ??= sizeOf(new Map(attributes));
    if (size === null) return refuse('no size at its start');
    position = next + whole.length;
  }
  return size === null ? refuse('no elements') : succeed(size);
}

const refuse = (what: string) =>
  fail('drawing', `The drawing holds ${what}, which a map never does, so it was not exported.`, {
    path: 'svg',
  });

const readAttributes = (text: string): readonly (readonly [name: string, value: string])[] =>
  [...text.matchAll(attribute)].map(([, name = '', inDouble, inSingle]) => [
    name,
    inDouble ?? inSingle ?? '',
  ]);

function sizeOf(attributes: ReadonlyMap<string, string>): DrawingSize | null {
  const width = readLength(attributes.get('width'));
  const height = readLength(attributes.get('height'));
  return width > 0 && height > 0 && Number.isFinite(height / width) ? { width, height } : null;
}

const readLength = (text = ''): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

function complainOf([name, value]: readonly [name: string, value: string]): string | null {
  if (/^on/i.test(name)) return `the event handler ${name}`;
  if (/^(style|xml:base)$/i.test(name)) return `the attribute ${name}`;
  const isLink = /(^|:)(href|src)$/i.test(name);
  const isOutside = isLink ? !value.startsWith('#') : !isWords(name) && !hasLocalReferences(value);
  return isOutside ? 'a reference to something outside of it' : null;
}

/** Whether an attribute holds words for people, or names, which nothing interprets. */
const isWords = (name: string): boolean => /^(aria-|data-)|^(id|class)$/.test(name);

/**
 * Whether every `url(…)` points at an id of the drawing itself. A value that spells anything with escapes or character
 * references is refused, because ours never do.
 */
const hasLocalReferences = (value: string): boolean =>
  !/[\\]|&#/.test(value) && !/url\s*\(\s*(?!["']?#)/i.test(value);
