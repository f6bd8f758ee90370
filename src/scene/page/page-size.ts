export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Bounds of the geometric mean of a page's sides, in page units: text is set for a sheet of about this size. */
const smallestMean = 760;
const largestMean = 1040;

/**
 * The page to compose for an export of so many pixels. Large exports get the same sheet printed finer, so that text
 * keeps its proportion; small ones get a smaller sheet, so that text stays readable.
 */
export function pageSizeFor(pixelWidth: number, pixelHeight: number): PageSize {
  const mean = Math.sqrt(pixelWidth * pixelHeight);
  const unitsPerPixel = Math.min(largestMean, Math.max(smallestMean, mean)) / mean;
  return { width: pixelWidth * unitsPerPixel, height: pixelHeight * unitsPerPixel };
}
