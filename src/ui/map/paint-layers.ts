import type { SceneFeature, SceneLayer, WorldBounds } from '../../scene/display/scene';
import type { BrushKit } from './brush';
import { Brush } from './brush';
import type { DeviceBox } from './exposed-boxes';
import type { Surface } from './surface';
import { clearSurface } from './surface';
import type { View } from './view';

/** A step of painting costs about this much (see `Brush.paint`). */
const stepCost = 32;

/** How a scene is painted: where it falls, which vertices are needed and how fine the screen is. */
export interface PaintSettings {
  readonly view: View;
  readonly level: number;
  readonly pixelRatio: number;
}

/** What painting draws on. The scratch surface holds one translucent layer at a time. */
export interface Easel {
  readonly target: Surface;
  readonly scratch: Surface;
  readonly kit: BrushKit;
}

/**
 * Paints layers first to last within a box, a few features a step; each step gives its cost. A translucent layer is
 * painted opaque on the scratch surface and laid down as one, so nothing is darker where its features meet or overlap.
 */
export function* paintLayers(
  { target, scratch, kit }: Easel,
  layers: readonly SceneLayer[],
  box: DeviceBox,
  settings: PaintSettings,
): Generator<number, void> {
  for (const layer of layers) {
    if (layer.opacity <= 0) continue;
    if (layer.opacity >= 1) {
      yield* paintFeatures(target.context, layer, kit, box, settings);
      continue;
    }
    clearSurface(scratch, settings.view.width, settings.view.height, settings.pixelRatio);
    yield* paintFeatures(scratch.context, layer, kit, box, settings);
    beginWithin(target.context, box);
    target.context.globalAlpha = layer.opacity;
    target.context.drawImage(scratch.canvas, 0, 0);
    target.context.restore();
  }
}

function* paintFeatures(
  context: CanvasRenderingContext2D,
  { id, features }: SceneLayer,
  kit: BrushKit,
  box: DeviceBox,
  { view, level, pixelRatio }: PaintSettings,
): Generator<number, void> {
  beginWithin(context, box);
  const brush = new Brush(context, kit, view, level, pixelRatio);
  const world = worldBoundsOf(box, view, pixelRatio);
  const slots = kit.paths.slotsOf(id, features.length);
  let cost = 0;
  for (let index = 0; index < features.length; index += 1) {
    const feature = features[index];
    if (feature === undefined || !reachesInto(feature, world, view.scale)) continue;
    const { shape, style } = feature;
    cost += brush.paint(shape, style.fill, style.stroke, slots[index]);
    if (cost < stepCost) continue;
    yield cost;
    cost = 0;
  }
  yield cost;
  context.restore();
}

/** Saves a context's state and lets it paint in device pixels, only within a box. */
function beginWithin(context: CanvasRenderingContext2D, box: DeviceBox): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
}

function worldBoundsOf(box: DeviceBox, view: View, pixelRatio: number): WorldBounds {
  return {
    left: (box.x / pixelRatio - view.offsetX) / view.scale,
    top: (box.y / pixelRatio - view.offsetY) / view.scale,
    right: ((box.x + box.width) / pixelRatio - view.offsetX) / view.scale,
    bottom: ((box.y + box.height) / pixelRatio - view.offsetY) / view.scale,
  };
}

/** Whether any of a feature's ink, its antialiasing included, can fall into a world box. */
function reachesInto({ shape, style }: SceneFeature, world: WorldBounds, scale: number): boolean {
  const ink = (style.stroke?.width ?? 0) / 2 + 1;
  if (shape.kind === 'circle') {
    const { x, y, radius } = shape;
    return isNear(x, y, x, y, world, (ink + radius) / scale);
  }
  const { left, top, right, bottom } = shape.bounds;
  return isNear(left, top, right, bottom, world, ink / scale);
}

function isNear(
  left: number,
  top: number,
  right: number,
  bottom: number,
  world: WorldBounds,
  reach: number,
): boolean {
  return (
    left <= world.right + reach &&
    right >= world.left - reach &&
    top <= world.bottom + reach &&
    bottom >= world.top - reach
  );
}
