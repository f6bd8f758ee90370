import type { Paint, Shape, Stroke } from '../../scene/scene';
import type { HatchPatterns, TiledPaint } from './hatch-patterns';
import type { PathCache } from './path-cache';
import { pathUnitsPerWorld } from './path-cache';
import type { View } from './view';

/** What every brush of one map shares. */
export interface BrushKit {
  readonly paths: PathCache;
  readonly patterns: HatchPatterns;
}

/** Paints shapes on one surface at one view. It sets canvas state only where it differs from the last shape's. */
export class Brush {
  /** Path units in one page unit. */
  private readonly unit: number;
  private readonly translateX: number;
  private readonly translateY: number;
  private fill: Paint | null = null;
  private stroke: Stroke | null = null;

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly kit: BrushKit,
    view: View,
    private readonly level: number,
    private readonly pixelRatio: number,
  ) {
    this.unit = pathUnitsPerWorld / view.scale;
    this.translateX = (kit.paths.originX * view.scale + view.offsetX) * pixelRatio;
    this.translateY = (kit.paths.originY * view.scale + view.offsetY) * pixelRatio;
    const deviceScale = pixelRatio / this.unit;
    context.setTransform(deviceScale, 0, 0, deviceScale, this.translateX, this.translateY);
    context.lineJoin = 'round';
  }

  /** Fills a shape (even-odd) and then strokes it. */
  paint(shape: Shape, fill: Paint | null, stroke: Stroke | null): void {
    const path = this.pathOf(shape);
    if (fill !== null && shape.kind !== 'line') {
      if (fill !== this.fill) this.useFill(fill);
      this.context.fill(path, 'evenodd');
    }
    if (stroke !== null) {
      if (stroke !== this.stroke) this.useStroke(stroke);
      this.context.stroke(path);
    }
  }

  private pathOf(shape: Shape): Path2D {
    if (shape.kind !== 'circle') return this.kit.paths.pathOf(shape, this.level);
    const path = new Path2D();
    const x = (shape.x - this.kit.paths.originX) * pathUnitsPerWorld;
    const y = (shape.y - this.kit.paths.originY) * pathUnitsPerWorld;
    path.arc(x, y, shape.radius * this.unit, 0, 2 * Math.PI);
    return path;
  }

  private useFill(fill: Paint): void {
    this.context.fillStyle = fill.kind === 'solid' ? fill.colour : this.hatch(fill);
    this.fill = fill;
  }

  /** A hatch or pattern keeps its size on the screen, moves with the map and stays on whole device pixels. */
  private hatch(fill: TiledPaint): CanvasPattern {
    const pattern = this.kit.patterns.patternOf(fill, this.pixelRatio);
    const size = this.unit / this.pixelRatio;
    const shiftX = (Math.round(this.translateX) - this.translateX) * size;
    const shiftY = (Math.round(this.translateY) - this.translateY) * size;
    pattern.setTransform(new DOMMatrix([size, 0, 0, size, shiftX, shiftY]));
    return pattern;
  }

  private useStroke(stroke: Stroke): void {
    this.context.strokeStyle = stroke.colour;
    this.context.lineWidth = stroke.width * this.unit;
    this.context.setLineDash((stroke.dash ?? []).map((length) => length * this.unit));
    this.stroke = stroke;
  }
}
