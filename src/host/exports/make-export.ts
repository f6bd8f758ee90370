import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import { RendererMissingError } from '../../render/png/load-renderer';
import { renderPng } from '../../render/png/render-png';
import { embedFonts } from '../../render/svg/embed-fonts';
import { checkDrawing } from './check-drawing';
import type { ExportFile } from './deliver-export';
import { exportFileName } from './export-file-name';

/** The tallest picture that is drawn, in pixels; the widest is the contract's business. */
const maximumHeight = 16_000;

/** The faces that drawings are set in, by their files' names. */
const faces = [
  { file: 'SourceSans3-Regular.ttf', family: 'Source Sans 3', weight: 400 },
  { file: 'SourceSans3-SemiBold.ttf', family: 'Source Sans 3', weight: 600 },
  { file: 'SourceSerif4-SemiBold.ttf', family: 'Source Serif 4', weight: 600 },
] as const;

/**
 * The file of an export: the drawing with its fonts inside, or as pixels. The drawing came from the interface and is
 * checked before anything reads it.
 *
 * @param fontsFolder the folder of the TrueType files that the text is set in
 */
export async function makeExport(
  input: Input<'saveExport'>,
  fontsFolder: string,
): Promise<Result<ExportFile>> {
  const drawing = checkDrawing(input.svg);
  if (!drawing.ok) return drawing;
  const fileName = exportFileName(input.name, input.format);
  if (input.format === 'svg') {
    const svg = embedFonts(input.svg, await readFonts(fontsFolder));
    return succeed({ fileName, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) });
  }
  const { width, height } = drawing.value;
  if ((height / width) * input.width > maximumHeight) {
    return fail(
      'drawing',
      `A picture of this width would be higher than ${maximumHeight} pixels; choose a smaller one.`,
    );
  }
  const pixels = await drawPixels(input.svg, input.width, await fontFilesOf(fontsFolder));
  return pixels.ok ? succeed({ fileName, mediaType: 'image/png', bytes: pixels.value }) : pixels;
}

const noRenderer = fail(
  'png-renderer',
  'PNG pictures cannot be drawn on this computer, because the part of the app that draws them is not installed for it. Save the map as SVG, or install the app again.',
);

async function drawPixels(
  svg: string,
  pixelWidth: number,
  fontFiles: readonly string[],
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return succeed(new Uint8Array(await renderPng(svg, { pixelWidth, fontFiles })));
  } catch (error) {
    if (error instanceof RendererMissingError) return noRenderer;
    if (error instanceof RangeError) {
      return fail(
        'drawing',
        'Parts of the drawing lie far outside of it, so no picture could be made of it.',
      );
    }
    return fail('drawing', 'The drawing is not a complete SVG document, so no picture could be made of it.');
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
