/** How world coordinates fall on a surface: page x = world x × scale + offsetX. Width and height are in page units. */
export interface View {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

const worldSizeAtZoomZero = 256;

/** Page units per world unit at a (fractional) zoom level. */
export function scaleOfZoom(zoom: number): number {
  return worldSizeAtZoomZero * 2 ** zoom;
}

/** The vertex level that a zoom needs on a screen with the given device pixels per page unit. */
export function levelOfZoom(zoom: number, pixelRatio: number): number {
  return Math.max(0, Math.ceil(zoom + Math.log2(Math.max(1, pixelRatio))));
}

/** The world box that a view shows, grown by a margin in page units on every side. */
export function worldBoxOf(
  view: View,
  margin: number,
): { left: number; top: number; right: number; bottom: number } {
  return {
    left: (-margin - view.offsetX) / view.scale,
    top: (-margin - view.offsetY) / view.scale,
    right: (view.width + margin - view.offsetX) / view.scale,
    bottom: (view.height + margin - view.offsetY) / view.scale,
  };
}
