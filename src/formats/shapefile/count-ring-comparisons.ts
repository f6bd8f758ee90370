/**
 * How many vertices a parser may have to look at to find the outer ring of each hole of a polygon record: its
 * counterclockwise rings times its points (ESRI shapefile technical description, 1998: holes run counterclockwise).
 *
 * @param start where the content of the record begins in the file; its parts and points must have been checked
 */
export function countRingComparisons(bytes: Uint8Array, start: number, length: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, length);
  const parts = view.getInt32(36, true);
  const points = view.getInt32(40, true);
  if (parts < 2) return 0;
  const firstPoint = 44 + parts * 4;
  let holes = 0;
  for (let part = 0; part < parts; part += 1) {
    const from = view.getInt32(44 + part * 4, true);
    const to = part + 1 < parts ? view.getInt32(48 + part * 4, true) : points;
    if (doubledArea(view, firstPoint, from, to) < 0 || to - from < 4) holes += 1;
  }
  return holes * points;
}

/** Twice the area of a ring of a record, positive when it runs clockwise (shoelace formula). */
function doubledArea(view: DataView, firstPoint: number, from: number, to: number): number {
  let area = 0;
  for (let index = from, before = to - 1; index < to; before = index, index += 1) {
    const [here, there] = [firstPoint + index * 16, firstPoint + before * 16];
    area +=
      view.getFloat64(there + 8, true) * view.getFloat64(here, true) -
      view.getFloat64(there, true) * view.getFloat64(here + 8, true);
  }
  return area;
}
