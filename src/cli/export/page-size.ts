import type { PixelSize } from './parse-size';

/** The longer side of a page, in page units: what the sizes of type and furniture are meant for. */
const longerSide = 1200;

/** The page that a picture is drawn from. A larger picture is the same page with more pixels, as in print. */
export function pageSizeFor({ width, height }: PixelSize): {
  readonly width: number;
  readonly height: number;
} {
  const scale = longerSide / Math.max(width, height);
  return { width: width * scale, height: height * scale };
}
