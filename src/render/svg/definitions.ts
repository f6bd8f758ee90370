import type { Paint } from '../../scene/scene';
import { formatCoordinate as coordinate } from './format-coordinate';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Hatch = Extract<Paint, { kind: 'hatch' }>;

/** The patterns and clips of a document, each defined once and numbered in the order of first use. */
export class Definitions {
  readonly #ids = new Map<string, string>();

  /** The id of the pattern for a hatch. */
  hatchId({ colour, background }: Hatch): string {
    const lines = `<path d="M-1 1L1 -1M0 5L5 0M4 6L6 4" stroke="${colour}" stroke-width="1"/>`;
    const content = `<rect width="5" height="5" fill="${background}"/>${lines}`;
    return this.#idOf(
      'hatch',
      (id) => `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse">${content}</pattern>`,
    );
  }

  /** The id of the clip to a rectangle. */
  clipId({ x, y, width, height }: Rectangle): string {
    const place = `x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}"`;
    return this.#idOf('clip', (id) => `<clipPath id="${id}"><rect ${place}/></clipPath>`);
  }

  /** The `defs` element; nothing when the document defines nothing. */
  toLines(): readonly string[] {
    return this.#ids.size === 0
      ? []
      : ['<defs>', ...[...this.#ids].map(([markup, id]) => markup.replace('?', id)), '</defs>'];
  }

  #idOf(kind: string, markupOf: (id: string) => string): string {
    const markup = markupOf('?');
    const known = this.#ids.get(markup);
    if (known !== undefined) return known;
    const id = `${kind}-${this.#ids.size + 1}`;
    this.#ids.set(markup, id);
    return id;
  }
}
