import type { Result } from '../../core/result';
import type { GivenFile } from '../../files/given-file';
import type { RawBoundaries, RawTable } from './raw';
import type { ReadChoices } from './read-choices';

interface FormatOf<Kind extends string, Content> {
  readonly kind: Kind;
  readonly id: string;
  /** As a person would say it, with its article: `a shapefile`. */
  readonly title: string;
  /** With their dots, in lower case. */
  readonly extensions: readonly string[];
  /** How sure it is that the files together are one data set of this format: 0 not at all, 1 certainly. */
  recognizes(files: readonly GivenFile[]): number;
  read(files: readonly GivenFile[], choices: ReadChoices): Promise<Result<Content>>;
}

/** Reads areas, lines or points with their attributes. */
export type BoundaryFormat = FormatOf<'boundaries', RawBoundaries>;

/** Reads tables; a workbook gives one for each sheet. */
export type TableFormat = FormatOf<'tables', readonly RawTable[]>;

export type Format = BoundaryFormat | TableFormat;
