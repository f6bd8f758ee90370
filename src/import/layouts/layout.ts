import type { RawTable } from '../../formats/reading/raw';
import type { Result } from '../../core/result';
import type { ColumnRole, LayoutMapping } from './mapping';
import type { ReadTable } from './read-table';

export interface Recognition {
  /** 0–1. */
  readonly confidence: number;
  readonly mapping: LayoutMapping;
}

/** A way in which tables are published. */
export interface Layout {
  readonly id: string;
  readonly title: string;
  /** The roles that a person may give to its columns. */
  readonly roles: readonly ColumnRole[];
  /** Whether the table looks like this layout, and what each of its columns then means; null when it does not. */
  recognize(table: RawTable): Recognition | null;
  /** Reads by a mapping that a person may have corrected. Rows that do not fit are listed, never dropped. */
  read(table: RawTable, mapping: LayoutMapping): Result<ReadTable>;
}
