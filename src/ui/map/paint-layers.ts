import type { SceneFeature, SceneLayer, WorldBounds } from '../../scene/scene';
import { boundsMeet } from '../../scene/world-bounds';
import type { BrushKit } from './brush';
import { Brush } from './brush';
import type { Surface } from './surface';
import { clearSurface } from './surface';
import type { View } from './view';
import { worldBoxOf } from './view';

/** Strokes and circles reach this many page units beyond their feature's bounds at most. */
const cullMargin = 64;

/** How a scene is painted: where it falls, which vertices are needed and how fine the screen is. */
export interface PaintSettings {
  readonly view: View;
  readonly level: number;
  readonly pixelRatio: number;
}

/**
 * Paints layers first to last. A translucent layer is painted opaque on the scratch surface and laid down as one, so
 * nothing is darker where its features meet or overlap.
 */
export function paintLayers(
  target: Surface,
  scratch: Surface,
  layers: readonly SceneLayer[],
  kit: BrushKit,
  settings: PaintSettings,
): void {
  for (const layer of layers) {
    if (layer.opacity <= 0) continue;
    if (layer.opacity >= 1) {
      paintFeatures(target.context, layer.features, kit, settings);
      continue;
    }
    clearSurface(scratch, settings.view.width, settings.view.height, settings.pixelRatio);
    paintFeatures(scratch.context, layer.features, kit, settings);
    target.context.setTransform(1, 0, 0, 1, 0, 0);
    target.context.globalAlpha = layer.opacity;
    target.context.drawImage(scratch.canvas, 0, 0);
    target.context.globalAlpha = 1;
  }
}

function paintFeatures(
  context: CanvasRenderingContext2D,
  features: readonly SceneFeature[],
  kit: BrushKit,
  { view, level, pixelRatio }: PaintSettings,
): void {
  const visible = worldBoxOf(view, cullMargin);
  const brush = new Brush(context, kit, view, level, pixelRatio);
  for (const { shape, style } of features) {
    if (isVisible(shape, visible)) brush.paint(shape, style.fill, style.stroke);
  }
}

function isVisible(shape: SceneFeature['shape'], visible: WorldBounds): boolean {
  if (shape.kind !== 'circle') return boundsMeet(shape.bounds, visible);
  return (
    shape.x >= visible.left && shape.x <= visible.right && shape.y >= visible.top && shape.y <= visible.bottom
  );
}
