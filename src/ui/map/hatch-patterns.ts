import { patternTiles } from '../../scene/display/pattern-tiles';
import type { Paint } from '../../scene/display/scene';
import { createSurface } from './surface';

/** A paint that is a repeated tile. */
export type TiledPaint = Exclude<Paint, { kind: 'solid' }>;

/** Distance between the starts of two hatch lines along an axis, and the width of a line, in page units. */
const spacing = 5;
const lineWidth = 1;

/** Canvas patterns for hatched and patterned paints, made once for each pair of colours and pixel ratio. */
export class HatchPatterns {
  private readonly patterns = new Map<string, CanvasPattern>();

  /** The pattern of a paint. One pattern pixel is one device pixel: the caller sets the pattern's transform. */
  patternOf(paint: TiledPaint, pixelRatio: number): CanvasPattern {
    const tile = paint.kind === 'hatch' ? 'hatch' : paint.pattern;
    const key = `${tile} ${paint.colour} ${paint.background} ${pixelRatio}`;
    const known = this.patterns.get(key);
    if (known !== undefined) return known;
    const pattern = makePattern(paint, pixelRatio);
    this.patterns.set(key, pattern);
    return pattern;
  }
}

function makePattern(paint: TiledPaint, pixelRatio: number): CanvasPattern {
  const { canvas, context } = createSurface();
  const size = paint.kind === 'hatch' ? spacing : patternTiles[paint.pattern].size;
  const side = Math.max(2, Math.round(size * pixelRatio));
  canvas.width = side;
  canvas.height = side;
  context.fillStyle = paint.background;
  context.fillRect(0, 0, side, side);
  if (paint.kind === 'hatch') drawHatch(context, paint.colour, side, pixelRatio);
  else drawTile(context, paint, side);
  const pattern = context.createPattern(canvas, 'repeat');
  if (pattern === null) throw new Error('The browser makes no pattern of a canvas.');
  return pattern;
}

function drawHatch(
  context: CanvasRenderingContext2D,
  colour: string,
  side: number,
  pixelRatio: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = lineWidth * pixelRatio;
  context.beginPath();
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - 1, side + 1);
    context.lineTo(shift + side + 1, -1);
  }
  context.stroke();
}

function drawTile(
  context: CanvasRenderingContext2D,
  { pattern, colour }: Extract<Paint, { kind: 'pattern' }>,
  side: number,
): void {
  const tile = patternTiles[pattern];
  context.scale(side / tile.size, side / tile.size);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = tile.lineWidth ?? 1;
  const path = new Path2D(tile.path);
  if (tile.lineWidth === null) context.fill(path);
  else context.stroke(path);
}
