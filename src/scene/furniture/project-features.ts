import { type ClipBox, clipToBox } from '../../core/geometry/clip-to-box';
import type { PageItem } from '../page/page';
import type { LabelView } from '../labels/place-labels';
import type { PathShape, SceneFeature } from '../display/scene';

/** Pixels of one Web Mercator tile; the zoom level of a scale is log2(scale ÷ this). */
const tileSize = 256;
/** Print shows more detail than a screen of the same scale, so vertices of finer levels are kept too. */
const printLevels = 2;

/**
 * How far paths may reach beyond the view, in page units: further than the widest line. They are cut there because
 * resvg ends the process when a path in a layer lies far outside of the picture.
 */
const bleed = 24;

/** Scene features as page items in a view: culled to it, with the vertices that its scale can show. */
export function projectFeatures(features: readonly SceneFeature[], view: LabelView): readonly PageItem[] {
  const level = Math.log2(view.scale / tileSize) + printLevels;
  return features.flatMap(({ shape, style }): readonly PageItem[] => {
    const { fill, stroke } = style;
    if (shape.kind === 'circle') {
      const x = shape.x * view.scale + view.offsetX;
      const y = shape.y * view.scale + view.offsetY;
      const radius = shape.radius;
      const seen = x + radius > 0 && x - radius < view.width && y + radius > 0 && y - radius < view.height;
      return seen ? [{ kind: 'circle', x, y, radius, fill, stroke }] : [];
    }
    if (!isSeen(shape, view)) return [];
    const closed = shape.kind === 'area';
    const whole = shape.parts.map((part, index) => projectPart(part, shape.levels[index], view, level));
    const box: ClipBox = [-bleed, -bleed, view.width + bleed, view.height + bleed];
    const parts = isWithin(shape, view) ? whole : whole.flatMap((part) => clipToBox(part, closed, box));
    return parts.length === 0 ? [] : [{ kind: 'path', parts, closed, fill, stroke }];
  });
}

/** True when no vertex can lie beyond the bleed. */
function isWithin({ bounds }: PathShape, view: LabelView): boolean {
  return (
    bounds.left * view.scale + view.offsetX >= -bleed &&
    bounds.right * view.scale + view.offsetX <= view.width + bleed &&
    bounds.top * view.scale + view.offsetY >= -bleed &&
    bounds.bottom * view.scale + view.offsetY <= view.height + bleed
  );
}

function isSeen({ bounds }: PathShape, view: LabelView): boolean {
  return (
    bounds.right * view.scale + view.offsetX > 0 &&
    bounds.left * view.scale + view.offsetX < view.width &&
    bounds.bottom * view.scale + view.offsetY > 0 &&
    bounds.top * view.scale + view.offsetY < view.height
  );
}

function projectPart(
  part: Float64Array,
  levels: Uint8Array | undefined,
  view: LabelView,
  level: number,
): number[] {
  const points: number[] = [];
  for (let index = 0; index + 1 < part.length; index += 2) {
    if ((levels?.[index / 2] ?? 0) > level) continue;
    points.push(
      (part[index] ?? 0) * view.scale + view.offsetX,
      (part[index + 1] ?? 0) * view.scale + view.offsetY,
    );
  }
  return points;
}
