import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import { pageFormatOf, type PageFormat } from '../../render/facts/page-formats';
import type { DrawingFonts } from '../../render/files/renderer';
import { renderers } from '../../render/files/renderers';
import type { ExportFile } from './deliver-export';
import { exportFileName } from './export-file-name';

/** The faces that drawings are set in, by their files' names. */
const faces = [
  { file: 'SourceSans3-Regular.ttf', family: 'Source Sans 3', weight: 400 },
  { file: 'SourceSans3-SemiBold.ttf', family: 'Source Sans 3', weight: 600 },
  { file: 'SourceSerif4-SemiBold.ttf', family: 'Source Serif 4', weight: 600 },
] as const;

/**
 * The file of an export: the page drawn in its format.
 *
 * @param fontsFolder the folder of the TrueType files that the text is set in
 */
export async function makeExport(
  { page, name, format, width }: Input<'saveExport'>,
  fontsFolder: string,
): Promise<Result<ExportFile>> {
  const { extension, mediaType, sizes } = pageFormatOf(format);
  const problem = problemOfSize(sizes, width, (page.height / page.width) * width);
  if (problem !== null) return fail('drawing', problem);
  const drawn = await renderers[format](page, { pixelWidth: width, fonts: fontsIn(fontsFolder) });
  if (!drawn.ok) return drawn;
  return succeed({ fileName: exportFileName(name, extension.slice(1)), mediaType, bytes: drawn.value });
}

/** Why a format cannot hold so many pixels; null where it can. The widest is the contract's business. */
function problemOfSize(sizes: PageFormat['sizes'], width: number, height: number): string | null {
  if (sizes === null) return null;
  if (height < sizes.lowest) {
    return `A picture of this width would be lower than ${sizes.lowest} pixels; choose a larger one.`;
  }
  if (height * width > sizes.most) {
    return `A picture of this width would have more than ${sizes.most / 1e6} million pixels; choose a smaller one.`;
  }
  return null;
}

const fontsIn = (folder: string): DrawingFonts => ({
  listFiles: async () =>
    (await readdir(folder)).filter((name) => name.endsWith('.ttf')).map((name) => join(folder, name)),
  readFaces: () =>
    Promise.all(
      faces.map(async ({ file, family, weight }) => ({
        family,
        weight,
        base64: (await readFile(join(folder, file))).toString('base64'),
      })),
    ),
});
