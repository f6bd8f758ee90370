import { fail, succeed } from '../../core/result';
import { RendererMissingError } from '../png/load-renderer';
import { renderPng } from '../png/render-png';
import type { Renderer } from './renderer';

const noRenderer = fail(
  'png-renderer',
  'PNG pictures cannot be drawn on this computer, because the part of the app that draws them is not installed for it. Save the map as SVG, or install the app again.',
);

/** The page as pixels. */
export const drawPngFile: Renderer = async (page, { pixelWidth, fonts }) => {
  const fontFiles = await fonts.listFiles();
  try {
    return succeed(new Uint8Array(await renderPng(page, { pixelWidth, fontFiles })));
  } catch (error) {
    if (error instanceof RendererMissingError) return noRenderer;
    throw error;
  }
};
