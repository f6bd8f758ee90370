import type { ColumnRole } from './mapping';

/** The roles that a person may give to the columns of a table with a row for each unit and candidate. */
export const longRoles: readonly ColumnRole[] = [
  'unit id',
  'unit part',
  'unit name',
  'office',
  'district',
  'stage',
  'date',
  'candidate',
  'party',
  'party of a primary',
  'votes',
  'mode',
  'mode votes',
  'ignored',
];
