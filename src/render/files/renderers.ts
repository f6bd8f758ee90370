import type { PageFormatId } from '../facts/page-formats';
import { drawPngFile } from './png-file';
import type { Renderer } from './renderer';
import { drawSvgFile } from './svg-file';

/** How a page is drawn in each format. */
export const renderers = {
  png: drawPngFile,
  svg: drawSvgFile,
} as const satisfies Readonly<Record<PageFormatId, Renderer>>;
