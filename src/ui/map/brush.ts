import type { Paint, PathShape, Shape, Stroke } from '../../scene/display/scene';
import type { HatchPatterns, TiledPaint } from './hatch-patterns';
import type { LevelPath, PathCache, PathSlot } from './path-cache';
import { pathUnitsPerWorld } from './path-cache';
import type { View } from './view';

/** What every brush of one map shares. */
export interface BrushKit {
  readonly paths: PathCache;
  readonly patterns: HatchPatterns;
}

/** An area smaller than this in both directions, in device pixels, is painted as its box and has no outline. */
const speckSize = 1.5;

/** So many vertices take as long to paint as beginning another shape does. */
const verticesPerShape = 40;

/** Paints shapes on one surface at one view. It sets canvas state only where it differs from the last shape's. */
export class Brush {
  /** Path units in one page unit. */
  private readonly unit: number;
  private readonly translateX: number;
  private readonly translateY: number;
  private readonly speck: number;
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
    this.speck = speckSize / (view.scale * pixelRatio);
    const deviceScale = pixelRatio / this.unit;
    context.setTransform(deviceScale, 0, 0, deviceScale, this.translateX, this.translateY);
    context.lineJoin = 'round';
  }

  /** Fills a shape (even-odd) and then strokes it. Returns what that costs, in shapes of a few vertices. */
  paint(shape: Shape, fill: Paint | null, stroke: Stroke | null, slot?: PathSlot): number {
    if (fill !== null && this.isSpeck(shape)) return this.paintSpeck(shape, fill);
    const { path, vertexCount } = this.pathOf(shape, slot);
    if (fill !== null && shape.kind !== 'line') {
      if (fill !== this.fill) this.useFill(fill);
      this.context.fill(path, 'evenodd');
    }
    if (stroke !== null) {
      if (stroke !== this.stroke) this.useStroke(stroke);
      this.context.stroke(path);
    }
    return 1 + vertexCount / verticesPerShape;
  }

  private isSpeck(shape: Shape): shape is PathShape {
    if (shape.kind !== 'area') return false;
    const { left, top, right, bottom } = shape.bounds;
    return right - left < this.speck && bottom - top < this.speck;
  }

  private paintSpeck({ bounds }: PathShape, fill: Paint): number {
    if (fill !== this.fill) this.useFill(fill);
    const x = (bounds.left - this.kit.paths.originX) * pathUnitsPerWorld;
    const y = (bounds.top - this.kit.paths.originY) * pathUnitsPerWorld;
    const width = (bounds.right - bounds.left) * pathUnitsPerWorld;
    this.context.fillRect(x, y, width, (bounds.bottom - bounds.top) * pathUnitsPerWorld);
    return 0.2;
  }

  private pathOf(shape: Shape, slot: PathSlot | undefined): Pick<LevelPath, 'path' | 'vertexCount'> {
    const { paths } = this.kit;
    if (shape.kind !== 'circle') {
      return slot === undefined ? paths.pathOf(shape, this.level) : paths.pathIn(slot, shape, this.level);
    }
    const path = new Path2D();
    const x = (shape.x - paths.originX) * pathUnitsPerWorld;
    const y = (shape.y - paths.originY) * pathUnitsPerWorld;
    path.arc(x, y, shape.radius * this.unit, 0, 2 * Math.PI);
    return { path, vertexCount: 4 };
  }

  private useFill(fill: Paint): void {
    if (fill.kind !== 'solid') this.context.fillStyle = this.hatch(fill);
    else if (this.fill?.kind !== 'solid' || this.fill.colour !== fill.colour)
      this.context.fillStyle = fill.colour;
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
    const { colour, width, dash } = stroke;
    const last = this.stroke;
    if (last?.colour !== colour) this.context.strokeStyle = colour;
    if (last?.width !== width) this.context.lineWidth = width * this.unit;
    if (last === null || dash !== null || last.dash !== null) {
      this.context.setLineDash((dash ?? []).map((length) => length * this.unit));
    }
    this.stroke = stroke;
  }
}
