import type { Scene } from '../../../../src/scene/display/scene';
import { HatchPatterns } from '../../../../src/ui/map/hatch-patterns';
import type { PaintRequest, Painting } from '../../../../src/ui/map/paint-job';
import { paintScene } from '../../../../src/ui/map/paint-job';
import { PathCache } from '../../../../src/ui/map/path-cache';
import { createSurface } from '../../../../src/ui/map/surface';
import { levelOfZoom, scaleOfZoom } from '../../../../src/ui/map/view';

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Asks for a picture of 900 × 700 device pixels whose top left corner is moved from the scene's by whole pixels. */
function requestAt(scene: Scene, zoom: number, x: number, y: number, pixelRatio: number): PaintRequest {
  const scale = scaleOfZoom(zoom);
  const view = {
    scale,
    offsetX: Math.round(-scene.bounds.left * scale) - x / pixelRatio,
    offsetY: Math.round(-scene.bounds.top * scale) - y / pixelRatio,
    width: 900 / pixelRatio,
    height: 700 / pixelRatio,
  };
  return { view, level: levelOfZoom(zoom, pixelRatio), pixelRatio, window: view, obstacles: [] };
}

/** Paints scenes with the map's painter on canvases of their own. */
export function createPixelPainter(
  scene: Scene,
  zoom: number,
  pixelRatio: number,
): {
  paint: (x: number, y: number, from?: Painting, framesBetween?: boolean) => Promise<Painting>;
} {
  const kit = { paths: new PathCache(scene.bounds.left, scene.bounds.top), patterns: new HatchPatterns() };
  return {
    paint: async (x, y, from, framesBetween = false) => {
      const target = createSurface();
      const request = requestAt(scene, zoom, x, y, pixelRatio);
      const steps = paintScene({ target, scratch: createSurface(), kit }, scene, request, from ?? null);
      while (steps.next().done !== true) if (framesBetween) await nextFrame();
      return { scene, request, surface: target };
    },
  };
}

/** How two paintings compare: pixels that differ at all, that differ by more than 3 of 255, and that are painted. */
export function comparePaintings(
  a: Painting,
  b: Painting,
): { differing: number; visiblyDiffering: number; painted: number } {
  const [first, second] = [a, b].map(({ surface: { canvas, context } }) => {
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  });
  if (first === undefined || second === undefined) throw new Error('There are no pictures.');
  let [differing, visiblyDiffering, painted] = [0, 0, 0];
  for (let pixel = 0; pixel < first.length; pixel += 4) {
    let difference = 0;
    for (let channel = pixel; channel < pixel + 4; channel += 1) {
      difference = Math.max(difference, Math.abs((first[channel] ?? 0) - (second[channel] ?? 0)));
    }
    if (difference > 0) differing += 1;
    if (difference > 3) visiblyDiffering += 1;
    if ((first[pixel + 3] ?? 0) > 0) painted += 1;
  }
  return { differing, visiblyDiffering, painted };
}
