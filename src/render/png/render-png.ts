import { loadRenderer } from './load-renderer';
import { reachesFarOut } from './reaches-far-out';

export interface PngOptions {
  /** Width of the image in pixels; the height follows from the drawing. */
  readonly pixelWidth: number;
  /** Paths of the TrueType files that hold the fonts which the drawing names. WOFF is not read. */
  readonly fontFiles: readonly string[];
}

/** Family that stands in for one that the font files lack. */
const fallbackFamily = 'Source Sans 3';

/**
 * The SVG document as a PNG image. Drawn off the main thread, with the given fonts only, so that every machine gives
 * the same picture.
 * @throws RangeError when parts of the drawing may lie far outside of it, RendererMissingError when this computer has no
 * renderer, Error when it is not an SVG document.
 */
export async function renderPng(svg: string, { pixelWidth, fontFiles }: PngOptions): Promise<Uint8Array> {
  if (reachesFarOut(svg)) throw new RangeError('parts of the drawing lie far outside of it');
  const { renderAsync } = await loadRenderer();
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: pixelWidth },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: fallbackFamily },
  });
  return new Uint8Array(image.asPng());
}
