import { describeError, succeed, type Result, type UserError } from '../../core/result';
import { delimitedText } from '../read/formats/delimited-text';
import type { Format } from '../read/formats/format';
import { geoJson } from '../read/formats/geojson';
import { extensionOf, stemOf } from '../read/formats/given-file';
import { shapefile } from '../read/formats/shapefile/shapefile';
import { workbook } from '../read/formats/workbook';
import type { GivenFile, RawBoundaries, RawTable, ReadOptions } from './raw';

/** Files that could be read, and those that could not with the reason. */
export interface GivenContents {
  readonly boundaries: readonly RawBoundaries[];
  readonly tables: readonly RawTable[];
  readonly failures: readonly { readonly file: string; readonly error: UserError }[];
}

const formats: readonly Format[] = [shapefile, geoJson, workbook, delimitedText];

/**
 * Reads the files, whatever their formats; the parts of a shapefile count as one data set. A file that cannot be read
 * is told of and does not stop the others.
 *
 * @returns an error only when the reading was cancelled
 */
export async function readGivenFiles(
  files: readonly GivenFile[],
  options: ReadOptions,
): Promise<Result<GivenContents>> {
  const boundaries: RawBoundaries[] = [];
  const tables: RawTable[] = [];
  const failures: { file: string; error: UserError }[] = [];
  const groups = groupFiles(files);
  for (const [index, group] of groups.entries()) {
    const name = group[0]?.name ?? '';
    const choices = {
      ...options,
      reportProgress: ({ done, total }: { readonly done: number; readonly total: number }) =>
        options.reportProgress?.({ done: index + done / Math.max(1, total), total: groups.length }),
    };
    const format = recognizeFormat(group);
    if (format === null) {
      const error = {
        code: 'unknown-format',
        message: 'This kind of file is not known.',
        place: { file: name },
      };
      failures.push({ file: name, error });
      continue;
    }
    const read =
      format.kind === 'boundaries' ? await format.read(group, choices) : await format.read(group, choices);
    if (!read.ok) {
      if (read.error.code === 'cancelled') return read;
      failures.push({ file: name, error: read.error });
    } else if ('features' in read.value) boundaries.push(read.value);
    else tables.push(...read.value);
  }
  return succeed({ boundaries, tables, failures });
}

/** The parts of a shapefile by their common name; every other file alone. */
function groupFiles(files: readonly GivenFile[]): readonly (readonly GivenFile[])[] {
  const shapes = new Set(
    files.filter(({ name }) => extensionOf(name) === '.shp').map(({ name }) => stemOf(name)),
  );
  const groups = new Map<string, GivenFile[]>();
  for (const file of files) {
    const isPart = shapefile.extensions.includes(extensionOf(file.name)) && shapes.has(stemOf(file.name));
    const key = isPart ? `shapefile ${stemOf(file.name)}` : `file ${file.name}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

function recognizeFormat(files: readonly GivenFile[]): Format | null {
  const ranked = formats
    .map((format) => ({ format, certainty: format.recognizes(files) }))
    .sort((a, b) => b.certainty - a.certainty);
  const [best] = ranked;
  return best === undefined || best.certainty === 0 ? null : best.format;
}

/** One line about a file that could not be read. */
export const describeFailure = ({ error }: { readonly error: UserError }): string => describeError(error);
