/** Whether a point is inside rings by the even-odd rule over all of them. Coordinates are interleaved x and y. */
export function pointInParts(parts: readonly Float64Array[], x: number, y: number): boolean {
  let inside = false;
  for (const part of parts) {
    let previousX = part[part.length - 2] ?? 0;
    let previousY = part[part.length - 1] ?? 0;
    for (let position = 0; position < part.length; position += 2) {
      const currentX = part[position] ?? 0;
      const currentY = part[position + 1] ?? 0;
      if (currentY > y !== previousY > y) {
        const crossing = previousX + ((y - previousY) / (currentY - previousY)) * (currentX - previousX);
        if (x < crossing) inside = !inside;
      }
      previousX = currentX;
      previousY = currentY;
    }
  }
  return inside;
}
