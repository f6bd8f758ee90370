import type { Result } from '../../core/result';
import type { GivenFile } from '../../files/given-file';
import type { ReadFormatId } from '../facts/file-formats';
import type { RawBoundaries, RawTable } from './raw';
import type { ReadChoices } from './read-choices';

interface FormatOf<Kind extends 'boundaries' | 'tables', Id, Content> {
  readonly kind: Kind;
  /** The id of what is told of the format: its title, extensions and what may be asked. */
  readonly id: Id;
  /** How sure it is that the files together are one data set of this format: 0 not at all, 1 certainly. */
  recognizes(files: readonly GivenFile[]): number;
  read(files: readonly GivenFile[], choices: ReadChoices): Promise<Result<Content>>;
}

/** Reads areas, lines or points with their attributes. */
export type BoundaryFormat<Id = ReadFormatId<'boundaries'>> = FormatOf<'boundaries', Id, RawBoundaries>;

/** Reads tables; a workbook gives one for each sheet. */
export type TableFormat<Id = ReadFormatId<'tables'>> = FormatOf<'tables', Id, readonly RawTable[]>;

export type Format = BoundaryFormat | TableFormat;
