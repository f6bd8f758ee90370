import type { Paint } from '../../scene/scene';
import { createSurface } from './surface';

type Hatch = Extract<Paint, { kind: 'hatch' }>;

/** Distance between the starts of two hatch lines along an axis, and the width of a line, in page units. */
const spacing = 5;
const lineWidth = 1;

/** Canvas patterns for hatched paints, made once for each pair of colours and pixel ratio. */
export class HatchPatterns {
  private readonly patterns = new Map<string, CanvasPattern>();

  /** The pattern of a hatch. One pattern pixel is one device pixel: the caller sets the pattern's transform. */
  patternOf(hatch: Hatch, pixelRatio: number): CanvasPattern {
    const key = `${hatch.colour} ${hatch.background} ${pixelRatio}`;
    const known = this.patterns.get(key);
    if (known !== undefined) return known;
    const pattern = makePattern(hatch, pixelRatio);
    this.patterns.set(key, pattern);
    return pattern;
  }
}

function makePattern(hatch: Hatch, pixelRatio: number): CanvasPattern {
  const { canvas, context } = createSurface();
  const side = Math.max(2, Math.round(spacing * pixelRatio));
  canvas.width = side;
  canvas.height = side;
  context.fillStyle = hatch.background;
  context.fillRect(0, 0, side, side);
  context.strokeStyle = hatch.colour;
  context.lineWidth = lineWidth * pixelRatio;
  context.beginPath();
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - 1, side + 1);
    context.lineTo(shift + side + 1, -1);
  }
  context.stroke();
  const pattern = context.createPattern(canvas, 'repeat');
  if (pattern === null) throw new Error('The browser makes no pattern of a canvas.');
  return pattern;
}
