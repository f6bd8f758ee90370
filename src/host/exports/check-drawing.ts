import { fail, succeed, type Result } from '../../core/result';

/** What a drawing of a map is made of. Nothing here loads, runs, links out or embeds another document. */
const elements = new Set(
  (
    'svg g defs title desc metadata path rect circle ellipse line polyline polygon text tspan textPath use symbol ' +
    'clipPath mask pattern linearGradient radialGradient stop marker'
  ).split(' '),
);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const declaration = /^\s*<\?xml [^<>?]*\?>/;
const tag = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Whether a drawing that came from the interface is one of ours in kind: plain SVG shapes and text. Refused are
 * doctypes, entities, comments, processing instructions, CDATA, pictures, scripts, foreign content, event handlers, and
 * style sheets, and
 * references to anything but an id in the same drawing, so that drawing it cannot read a file or reach a network, and
 * opening it cannot run anything.
 */
export function checkDrawing(svg: string): Result<null> {
  const start = declaration.exec(svg)?.[0].length ?? 0;
  let position = start;
  while (true) {
    const next = svg.indexOf('<', position);
    const text = svg.slice(position, next === -1 ? svg.length : next);
    if (!hasKnownEntities(text)) return refuse('an unknown entity');
    if (next === -1) return succeed(null);
    tag.lastIndex = next;
    const match = tag.exec(svg);
    if (match === null) return refuse(`something other than elements and text at character ${next}`);
    const [whole, , name = '', attributes = ''] = match;
    if (!elements.has(name)) return refuse(`the element <${name}>`);
    const complaint = checkAttributes(attributes);
    if (complaint !== null) return refuse(complaint);
    position = next + whole.length;
  }
}

const refuse = (what: string) =>
  fail('drawing', `The drawing holds ${what}, which a map never does, so it was not exported.`, {
    path: 'svg',
  });

function checkAttributes(attributes: string): string | null {
  for (const [, name = '', inDouble, inSingle] of attributes.matchAll(attribute)) {
    const raw = inDouble ?? inSingle ?? '';
    if (!hasKnownEntities(raw)) return 'an unknown entity';
    const value = decode(raw);
    if (/^on/i.test(name)) return `the event handler ${name}`;
    if (/(^|:)(href|src)$/i.test(name) && !value.startsWith('#'))
      return 'a reference to something outside of it';
    if (name === 'xml:base' || (!isWords(name) && !hasLocalReferences(value)))
      return 'a reference to something outside of it';
  }
  return null;
}

const hasKnownEntities = (text: string): boolean =>
  !text.includes('&') || !/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/.test(text);

/** Whether an attribute holds words for people or names, which nothing interprets. */
const isWords = (name: string): boolean => /^(aria-|data-)|^(id|class)$/.test(name);

/** Whether every `url(…)` points at an id of the drawing itself. A backslash could spell the word otherwise. */
function hasLocalReferences(text: string): boolean {
  const plain = decode(text);
  if (!/url|\\|image|expression|javascript/i.test(plain)) return true;
  if (/\\|expression\s*\(|javascript\s*:|image(-set)?\s*\(/i.test(plain)) return false;
  return !/url\s*\(\s*(?!["']?\s*#)/i.test(plain);
}

const decode = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (_whole, decimal, hexadecimal, name: string) => {
        if (name) return entities[name] ?? '';
        const code = decimal ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;
