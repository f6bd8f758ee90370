import { succeed } from '../../core/result';
import { embedFonts } from '../svg/embed-fonts';
import { renderSvg } from '../svg/render-svg';
import type { Renderer } from './renderer';

/** The page as SVG with its fonts inside. */
export const drawSvgFile: Renderer = async (page, { pixelWidth, fonts }) => {
  const svg = embedFonts(renderSvg(page, { pixelWidth }), await fonts.readFaces());
  return succeed(new TextEncoder().encode(svg));
};
