import { fromWorld, metresPerWorldUnit } from '../../core/geometry/world';
import type { LabelView } from '../labels/place-labels';
import type { PageSize } from '../page/page-size';
import type { WorldBounds } from '../display/scene';

const mapPadding = 12;

/**
 * The view that shows the bounds as large as a frame at the origin allows.
 * @param padding page units that stay free on every side.
 */
export function viewOf(
  { left, top, right, bottom }: WorldBounds,
  frame: PageSize,
  padding = mapPadding,
): LabelView {
  const scale = Math.min(
    Math.max(1, frame.width - 2 * padding) / (right - left),
    Math.max(1, frame.height - 2 * padding) / (bottom - top),
  );
  return {
    scale,
    offsetX: frame.width / 2 - ((left + right) / 2) * scale,
    offsetY: frame.height / 2 - ((top + bottom) / 2) * scale,
    width: frame.width,
    height: frame.height,
  };
}

/** Ground length of a page unit at the middle of the bounds. */
export function metresPerUnit({ left, top, right, bottom }: WorldBounds, view: LabelView): number {
  const latitude = fromWorld((left + right) / 2, (top + bottom) / 2)[1];
  return metresPerWorldUnit(latitude) / view.scale;
}
