import { fail, succeed, type Result } from '../../core/result';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The smallest and the largest width or height of a picture, in pixels. */
export const pixelLimits = { least: 200, most: 12_000 } as const;

/** Reads a size such as `2400x1800`, width first. */
export function parseSize(text: string): Result<PixelSize> {
  const match = /^(\d{1,6})\s*[x×]\s*(\d{1,6})$/i.exec(text.trim());
  if (match === null)
    return fail('option', `--size takes pixels such as 2400x1800, not ${JSON.stringify(text)}.`);
  const size = { width: Number(match[1]), height: Number(match[2]) };
  const { least, most } = pixelLimits;
  if ([size.width, size.height].some((side) => side < least || side > most)) {
    return fail('option', `--size ${text}: width and height must be from ${least} to ${most} pixels.`);
  }
  return succeed(size);
}
