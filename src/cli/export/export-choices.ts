import { extname } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import type { ExportFormat } from '../../contract/operations';
import { suggestName } from '../nearest-name';
import { parseSize, type PixelSize } from './parse-size';

/** What the options of `export` ask for, as far as they can be checked without the pack. */
export interface ExportChoices {
  readonly out: string;
  readonly format: ExportFormat;
  readonly size: PixelSize;
  readonly theme: 'light' | 'dark' | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly map: { readonly kind: 'spec'; readonly file: string } | MapChoice;
}

/** A map named by its measure. */
export interface MapChoice {
  readonly kind: 'measure';
  readonly measure: string;
  readonly contest: string | null;
  readonly candidate: string | null;
  readonly unit: MapUnit | null;
}

export const mapUnits = ['precincts', 'neighborhoods', 'tracts'] as const;
export type MapUnit = (typeof mapUnits)[number];

const themes = ['light', 'dark'] as const;
const defaultSize = '2400x1800';

/** Checks the options of `export` against each other; an error names the option. */
export function readExportChoices(options: ReadonlyMap<string, string>): Result<ExportChoices> {
  const out = options.get('out');
  if (out === undefined)
    return fail('option', '--out is needed: the file to write, such as map.png or map.svg.');
  const format = readFormat(out);
  if (!format.ok) return format;
  const size = parseSize(options.get('size') ?? defaultSize);
  if (!size.ok) return size;
  const theme = readOneOf('theme', options.get('theme'), themes);
  if (!theme.ok) return theme;
  const long = findTooLong(options);
  if (long !== null) return fail('option', long);
  const map = readMap(options);
  if (!map.ok) return map;
  return succeed({
    out,
    format: format.value,
    size: size.value,
    theme: theme.value,
    title: options.get('title') ?? null,
    subtitle: options.get('subtitle') ?? null,
    map: map.value,
  });
}

function findTooLong(options: ReadonlyMap<string, string>): string | null {
  for (const [name, most] of [
    ['title', 200],
    ['subtitle', 400],
  ] as const) {
    if ((options.get(name)?.length ?? 0) > most) return `--${name} may be ${most} characters long at most.`;
  }
  return null;
}

function readFormat(out: string): Result<ExportFormat> {
  const extension = extname(out).toLowerCase();
  if (extension === '.png') return succeed('png');
  if (extension === '.svg') return succeed('svg');
  return fail('option', `--out ${out}: the name must end in .png or .svg, which says the format.`);
}

function readMap(options: ReadonlyMap<string, string>): Result<ExportChoices['map']> {
  const file = options.get('spec');
  if (file !== undefined) {
    const clash = ['contest', 'measure', 'candidate', 'unit'].find((name) => options.has(name));
    if (clash !== undefined)
      return fail('option', `--${clash} cannot be used with --spec, which already says it.`);
    return succeed({ kind: 'spec', file });
  }
  const measure = options.get('measure');
  if (measure === undefined) {
    return fail(
      'option',
      '--measure is needed: winner, margin, share, votes or a demographic id (or a --spec file).',
    );
  }
  const unit = readOneOf('unit', options.get('unit'), mapUnits);
  if (!unit.ok) return unit;
  return succeed({
    kind: 'measure',
    measure,
    contest: options.get('contest') ?? null,
    candidate: options.get('candidate') ?? null,
    unit: unit.value,
  });
}

function readOneOf<T extends string>(
  name: string,
  given: string | undefined,
  known: readonly T[],
): Result<T | null> {
  if (given === undefined) return succeed(null);
  const found = known.find((entry) => entry === given);
  if (found !== undefined) return succeed(found);
  return fail('option', `--${name} ${given} is not known; ${suggestName(given, known)}`);
}
