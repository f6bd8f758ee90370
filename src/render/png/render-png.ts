import type { Page } from '../../scene/page/page';
import { renderSvg } from '../svg/render-svg';
import { loadRenderer } from './load-renderer';

export interface PngOptions {
  /** Width of the image in pixels; the height follows from the page. */
  readonly pixelWidth: number;
  /** Paths of the TrueType files that hold the fonts which the drawing names. WOFF is not read. */
  readonly fontFiles: readonly string[];
}

/** Family that stands in for one that the font files lack. */
const fallbackFamily = 'Source Sans 3';

/**
 * The page as a PNG image. Drawn off the main thread, with the given fonts only, so that every machine gives the same
 * picture.
 * @param page one that passes `pageSchema`, drawn at least 20 pixels high: resvg ends the process over some drawings that
 *   lie outside of its bounds.
 * @throws RendererMissingError when this computer has no renderer
 */
export async function renderPng(page: Page, { pixelWidth, fontFiles }: PngOptions): Promise<Uint8Array> {
  const { renderAsync } = await loadRenderer();
  const image = await renderAsync(renderSvg(page, { pixelWidth }), {
    fitTo: { mode: 'width', value: pixelWidth },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: fallbackFamily },
  });
  return new Uint8Array(image.asPng());
}
