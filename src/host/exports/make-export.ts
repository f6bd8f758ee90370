import type { Input } from '../../contract/operations';
import { succeed, type Result } from '../../core/result';
import type { ExportFile } from './deliver-export';
import { exportFileName } from './export-file-name';

/** The file of an export: the drawing as it is, or as pixels. */
export function makeExport(input: Input<'saveExport'>, _fontsFolder: string): Promise<Result<ExportFile>> {
  const fileName = exportFileName(input.name, input.format);
  return Promise.resolve(
    succeed({ fileName, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(input.svg) }),
  );
}
