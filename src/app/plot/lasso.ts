/** A place in a plot: units from its left and top edge. */
export interface PlotPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a place is inside a line that is drawn around it, by the even-odd rule; the line closes itself. Fewer than
 * three corners hold nothing.
 */
export function isInsideLasso(place: PlotPlace, corners: readonly PlotPlace[]): boolean {
  let isInside = false;
  corners.forEach((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    if (corner.y > place.y === before.y > place.y) return;
    const crossing = before.x + ((place.y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
    if (place.x < crossing) isInside = !isInside;
  });
  return isInside;
}
