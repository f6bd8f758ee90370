import { extname } from 'node:path';
import type { ExportFormat } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import { pageExtensions, pageFormatIds, pageFormats } from '../../render/facts/page-formats';
import { oneOf } from '../../words/one-of';
import { valueOf, type GivenOptions } from '../given-options';
import type { MapChoice, MapStyle } from '../map/map-choice';
import { readMapChoice, readMapStyle } from '../map/read-map-options';
import { parseSize, type PixelSize } from './parse-size';

/** What the options of `export` ask for, as far as they can be checked without the pack. */
export interface ExportChoices {
  readonly out: string;
  readonly format: ExportFormat;
  readonly size: PixelSize;
  readonly style: MapStyle;
  readonly map: MapChoice;
}

const defaultSize = '2400x1800';

/** Checks the options of `export` against each other; an error names the option. */
export function readExportChoices(options: GivenOptions): Result<ExportChoices> {
  const out = valueOf(options, 'out');
  if (out === undefined) {
    const examples = oneOf(pageExtensions.map((extension) => `map${extension}`));
    return fail('option', `--out is needed: the file to write, such as ${examples}.`);
  }
  const format = readFormat(out);
  if (!format.ok) return format;
  const size = parseSize(valueOf(options, 'size') ?? defaultSize);
  if (!size.ok) return size;
  const style = readMapStyle(options);
  if (!style.ok) return style;
  const map = readMapChoice(options);
  if (!map.ok) return map;
  return succeed({ out, format: format.value, size: size.value, style: style.value, map: map.value });
}

function readFormat(out: string): Result<ExportFormat> {
  const extension = extname(out).toLowerCase();
  const format = pageFormatIds.find((id) => pageFormats[id].extension === extension);
  if (format !== undefined) return succeed(format);
  return fail(
    'option',
    `--out ${out}: the name must end in ${oneOf(pageExtensions)}, which says the format.`,
  );
}
