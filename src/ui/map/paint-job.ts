import type { Box } from '../../scene/labels/box';
import type { Scene } from '../../scene/display/scene';
import type { DeviceBox } from './exposed-boxes';
import { exposedBoxes } from './exposed-boxes';
import type { Easel, PaintSettings } from './paint-layers';
import { paintLayers } from './paint-layers';
import type { Surface } from './surface';
import { clearSurface } from './surface';
import type { View } from './view';

/** What one painting of the map needs: the canvas's place in the world, and the window that labels must fit. */
export interface PaintRequest extends PaintSettings {
  /** The part of the world in the map's window. Its offset differs from the canvas's by a whole margin. */
  readonly window: View;
  /** Parts of the window that labels must leave free. */
  readonly obstacles: readonly Box[];
}

/** A painting that is there already: its surface shows the scene as the request asked. */
export interface Painting {
  readonly scene: Scene;
  readonly request: PaintRequest;
  readonly surface: Surface;
}

/**
 * Paints a scene on the easel's target, a few features a step; each step gives its cost. What a former painting shows of
 * the same scene at the same scale is copied; only the rest is painted.
 */
export function* paintScene(
  easel: Easel,
  scene: Scene,
  request: PaintRequest,
  former: Painting | null,
): Generator<number, void> {
  const { view, pixelRatio } = request;
  const { canvas, context } = easel.target;
  clearSurface(easel.target, view.width, view.height, pixelRatio);
  const shift = former?.scene === scene ? wholeShift(former.request, request) : null;
  let boxes: readonly DeviceBox[] = [{ x: 0, y: 0, width: canvas.width, height: canvas.height }];
  if (former !== null && shift !== null) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(former.surface.canvas, shift.x, shift.y);
    boxes = exposedBoxes(canvas.width, canvas.height, shift.x, shift.y);
  }
  for (const box of boxes) yield* paintLayers(easel, scene.layers, box, request);
}

/** By how many device pixels a painting's content lies elsewhere in another view; null when it is not just shifted. */
function wholeShift(from: PaintRequest, to: PaintRequest): { x: number; y: number } | null {
  const sameKind =
    from.view.scale === to.view.scale &&
    from.view.width === to.view.width &&
    from.view.height === to.view.height &&
    from.pixelRatio === to.pixelRatio;
  if (!sameKind) return null;
  const x = (to.view.offsetX - from.view.offsetX) * to.pixelRatio;
  const y = (to.view.offsetY - from.view.offsetY) * to.pixelRatio;
  return Number.isInteger(x) && Number.isInteger(y) ? { x, y } : null;
}
