import { fail, type Result } from '../../core/result';
import type { RawTable } from '../../formats/reading/raw';
import { censusDownload } from './census-download';
import type { Layout, Recognition } from './layout';
import { threeRowStatement } from './three-row-statement';
import type { ColumnMapping, LayoutMapping } from './mapping';
import { medsl } from './medsl';
import { openElections } from './open-elections';
import type { ReadTable } from './read-table';
import { turnout } from './turnout';
import { wide } from './wide';

/** Every layout that can be recognized, most particular first. */
export const layouts: readonly Layout[] = [
  threeRowStatement,
  censusDownload,
  medsl,
  openElections,
  turnout,
  wide,
];

export interface RecognizedLayout extends Recognition {
  readonly layout: Layout;
}

/** The layouts that a table looks like, best first. */
export const recognizeLayouts = (table: RawTable): readonly RecognizedLayout[] =>
  layouts
    .flatMap((layout) => {
      const recognition = layout.recognize(table);
      return recognition === null ? [] : [{ layout, ...recognition }];
    })
    .sort((a, b) => b.confidence - a.confidence);

/** Reads a table by a mapping, whatever its layout. */
export function readLayout(table: RawTable, mapping: LayoutMapping): Result<ReadTable> {
  const layout = layouts.find(({ id }) => id === mapping.layout);
  return layout === undefined
    ? fail('unknown-layout', `"${mapping.layout}" is no layout that this program knows.`, {
        file: table.file,
      })
    : layout.read(table, mapping);
}

/**
 * A saved mapping fitted to another table of the same layout: columns of the same header keep their saved role, new
 * columns (other candidates) get the role that they are recognized by. An error when the table has another layout.
 */
export function adaptMapping(saved: LayoutMapping, table: RawTable): Result<LayoutMapping> {
  const layout = layouts.find(({ id }) => id === saved.layout);
  const fresh = layout?.recognize(table);
  if (fresh === null || fresh === undefined) {
    return fail('another-layout', 'The table does not have the layout that the recipe was made for.', {
      file: table.file,
    });
  }
  const known = new Map(saved.columns.map((column) => [column.header, column]));
  const savedContests = new Set(saved.columns.flatMap(({ contest }) => (contest === null ? [] : [contest])));
  const columns = fresh.mapping.columns.map((column): ColumnMapping => {
    const old = known.get(column.header);
    if (old === undefined) return column;
    const moved = old.contest !== null && column.contest !== null && savedContests.size === 1;
    return moved ? { ...old, contest: column.contest } : old;
  });
  return { ok: true, value: { ...fresh.mapping, columns, unitKinds: saved.unitKinds } };
}
