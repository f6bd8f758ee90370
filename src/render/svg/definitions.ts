import { patternTiles } from '../../scene/display/pattern-tiles';
import type { Paint } from '../../scene/display/scene';
import { formatCoordinate as coordinate } from './format-coordinate';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The slanted lines of a hatch. */
const hatchTile = { size: 5, path: 'M-1 1L1 -1M0 5L5 0M4 6L6 4', lineWidth: 1 };

/** The patterns and clips of a document, each defined once and numbered in the order of first use. */
export class Definitions {
  readonly #ids = new Map<string, string>();

  /** The id of the tile for a hatch or a pattern. */
  patternId(paint: Exclude<Paint, { kind: 'solid' }>): string {
    const { size, path, lineWidth } = paint.kind === 'hatch' ? hatchTile : patternTiles[paint.pattern];
    const drawn =
      lineWidth === null
        ? `fill="${paint.colour}"`
        : `fill="none" stroke="${paint.colour}" stroke-width="${lineWidth}"`;
    const content = `<rect width="${size}" height="${size}" fill="${paint.background}"/><path d="${path}" ${drawn}/>`;
    return this.#idOf(
      paint.kind,
      (id) =>
        `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${content}</pattern>`,
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
