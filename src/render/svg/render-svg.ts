import type { Page, PageItem } from '../../scene/page/page';
import type { Paint, Stroke, TextStyle } from '../../scene/display/scene';
import { escapeText } from './escape-text';
import { Definitions } from './definitions';
import { formatCoordinate as coordinate } from './format-coordinate';

export interface SvgOptions {
  /** Width of the drawing in pixels; the height follows. */
  readonly pixelWidth: number;
}

const families = {
  text: "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif",
  display: "'Source Serif 4', 'Source Serif Pro', Georgia, serif",
} as const;

/**
 * The page as a standalone SVG document. The same page always gives the same text. Halos are drawn as a text of
 * their own beneath the letters, because not every program knows `paint-order`.
 */
export function renderSvg(page: Page, { pixelWidth }: SvgOptions): string {
  const definitions = new Definitions();
  const pixelHeight = (pixelWidth * page.height) / page.width;
  const body = page.items.map((item) => renderItem(item, definitions)).join('\n');
  const size = `width="${coordinate(pixelWidth)}" height="${coordinate(pixelHeight)}"`;
  const box = `viewBox="0 0 ${coordinate(page.width)} ${coordinate(page.height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeText(page.title)}</title>`,
    `<desc id="description">${escapeText(page.description)}</desc>`,
    ...definitions.toLines(),
    `<rect width="100%" height="100%" fill="${page.background}"/>`,
    body,
    '</svg>',
    '',
  ].join('\n');
}

function renderItem(item: PageItem, definitions: Definitions): string {
  switch (item.kind) {
    case 'path': {
      const data = item.parts.map((part) => pathData(part, item.closed)).join('');
      return `<path d="${data}"${paintAttributes(item.fill, item.stroke, definitions)}${
        item.fill === null ? '' : ' fill-rule="evenodd"'
      }/>`;
    }
    case 'circle': {
      const { x, y, radius, fill, stroke } = item;
      const place = `cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(radius)}"`;
      return `<circle ${place}${paintAttributes(fill, stroke, definitions)}/>`;
    }
    case 'rectangle': {
      const { x, y, width, height, fill, stroke } = item;
      const place = `x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}"`;
      return `<rect ${place}${paintAttributes(fill, stroke, definitions)}/>`;
    }
    case 'text':
      return renderText(item);
    case 'group': {
      const clip = item.clip === null ? '' : ` clip-path="url(#${definitions.clipId(item.clip)})"`;
      const opacity = item.opacity === 1 ? '' : ` opacity="${coordinate(item.opacity)}"`;
      const items = item.items.map((child) => renderItem(child, definitions));
      return [`<g id="${escapeText(item.id)}"${clip}${opacity}>`, ...items, '</g>'].join('\n');
    }
  }
}

function renderText({ x, y, anchor, text, style }: Extract<PageItem, { kind: 'text' }>): string {
  const place = `x="${coordinate(x)}" y="${coordinate(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  const setting = `${place} ${fontAttributes(style)}`;
  const content = escapeText(text);
  const letters = `<text ${setting} fill="${style.colour}">${content}</text>`;
  if (style.halo === null) return letters;
  const { colour, width } = style.halo;
  const halo = `fill="${colour}" stroke="${colour}" stroke-width="${coordinate(width)}" stroke-linejoin="round" aria-hidden="true"`;
  return `<text ${setting} ${halo}>${content}</text>${letters}`;
}

function fontAttributes({ face, weight, size, letterSpacing }: TextStyle): string {
  const spacing = letterSpacing === 0 ? '' : ` letter-spacing="${coordinate(letterSpacing)}"`;
  return `font-family="${families[face]}" font-weight="${weight}" font-size="${coordinate(size)}"${spacing}`;
}

function paintAttributes(fill: Paint | null, stroke: Stroke | null, definitions: Definitions): string {
  const fillValue =
    fill === null ? 'none' : fill.kind === 'solid' ? fill.colour : `url(#${definitions.patternId(fill)})`;
  if (stroke === null) return ` fill="${fillValue}"`;
  const dash = stroke.dash === null ? '' : ` stroke-dasharray="${stroke.dash.map(coordinate).join(' ')}"`;
  const line = `stroke="${stroke.colour}" stroke-width="${coordinate(stroke.width)}" stroke-linejoin="round"`;
  return ` fill="${fillValue}" ${line}${dash}`;
}

function pathData(part: readonly number[], closed: boolean): string {
  let data = '';
  let last = '';
  for (let index = 0; index + 1 < part.length; index += 2) {
    const point = `${coordinate(part[index] ?? 0)} ${coordinate(part[index + 1] ?? 0)}`;
    if (point === last) continue;
    data += `${data === '' ? 'M' : 'L'}${point}`;
    last = point;
  }
  return closed ? `${data}Z` : data;
}
