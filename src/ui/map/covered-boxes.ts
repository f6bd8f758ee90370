import type { Box } from '../../scene/labels/box';
import type { Insets } from './map-interface';

/** The strips of a window that something covers, as boxes in page units. */
export function coveredBoxes(insets: Insets, width: number, height: number): readonly Box[] {
  return [
    { x: 0, y: 0, width, height: insets.top },
    { x: 0, y: height - insets.bottom, width, height: insets.bottom },
    { x: 0, y: 0, width: insets.left, height },
    { x: width - insets.right, y: 0, width: insets.right, height },
  ].filter((box) => box.width > 0 && box.height > 0);
}
