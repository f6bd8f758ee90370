import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import { RendererMissingError } from '../../render/png/load-renderer';
import { renderPng } from '../../render/png/render-png';
import { embedFonts } from '../../render/svg/embed-fonts';
import { renderSvg } from '../../render/svg/render-svg';

import type { ExportFile } from './deliver-export';
import { exportFileName } from './export-file-name';

/** The most pixels that a picture may have: 12,000 each way. The widest is the contract's business. */
const maximumPixels = 144_000_000;

/** The lowest picture that is drawn, in pixels: in fewer, rounding moves parts further out than they may lie. */
const minimumHeight = 20;

/** The faces that drawings are set in, by their files' names. */
const faces = [
  { file: 'SourceSans3-Regular.ttf', family: 'Source Sans 3', weight: 400 },
  { file: 'SourceSans3-SemiBold.ttf', family: 'Source Sans 3', weight: 600 },
  { file: 'SourceSerif4-SemiBold.ttf', family: 'Source Serif 4', weight: 600 },
] as const;

/**
 * The file of an export: the page drawn as SVG with its fonts inside, or as pixels.
 *
 * @param fontsFolder the folder of the TrueType files that the text is set in
 */
export async function makeExport(
  { page, name, format, width }: Input<'saveExport'>,
  fontsFolder: string,
): Promise<Result<ExportFile>> {
  const fileName = exportFileName(name, format);
  if (format === 'svg') {
    const svg = embedFonts(renderSvg(page, { pixelWidth: width }), await readFonts(fontsFolder));
    return succeed({ fileName, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) });
  }
  const height = (page.height / page.width) * width;
  if (height < minimumHeight) {
    return fail(
      'drawing',
      `A picture of this width would be lower than ${minimumHeight} pixels; choose a larger one.`,
    );
  }
  if (height * width > maximumPixels) {
    return fail(
      'drawing',
      `A picture of this width would have more than ${maximumPixels / 1e6} million pixels; choose a smaller one.`,
    );
  }
  const pixels = await drawPixels(page, width, await fontFilesOf(fontsFolder));
  return pixels.ok ? succeed({ fileName, mediaType: 'image/png', bytes: pixels.value }) : pixels;
}

const noRenderer = fail(
  'png-renderer',
  'PNG pictures cannot be drawn on this computer, because the part of the app that draws them is not installed for it. Save the map as SVG, or install the app again.',
);

async function drawPixels(
  page: Input<'saveExport'>['page'],
  pixelWidth: number,
  fontFiles: readonly string[],
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return succeed(new Uint8Array(await renderPng(page, { pixelWidth, fontFiles })));
  } catch (error) {
    if (error instanceof RendererMissingError) return noRenderer;
    throw error;
  }
}

const fontFilesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.ttf')).map((name) => join(folder, name));

const readFonts = (folder: string) =>
  Promise.all(
    faces.map(async ({ file, family, weight }) => ({
      family,
      weight,
      base64: (await readFile(join(folder, file))).toString('base64'),
    })),
  );
