import * as z from 'zod';

/** What a column can mean. Which of them a layout uses is in its `roles`. */
export const columnRoles = [
  'unit id',
  'unit part',
  'unit name',
  'office',
  'district',
  'stage',
  'date',
  'candidate',
  'party',
  /** The party of a candidate in tables of primaries that each party holds apart: a contest for each party. */
  'party of a primary',
  'votes',
  'mode',
  'mode votes',
  'candidate votes',
  'row total',
  'not votes',
  'registered',
  'ballots',
  'row type',
  'geo id',
  'geo part',
  'estimate',
  'margin of error',
  'estimate note',
  'margin note',
  'ignored',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

const columnMappingSchema = z.strictObject({
  /** As the file writes it. */
  header: z.string(),
  role: z.enum(columnRoles),
  /** The contest of a column of candidate votes or of a row total. */
  contest: z.string().nullable(),
  /** The candidate, the mode of voting, the part of the unit's id or the census column, as the role asks. */
  name: z.string().nullable(),
  party: z.string().nullable(),
});

/** How a table is to be read: plain data that a person can correct and a recipe can save. */
export const layoutMappingSchema = z.strictObject({
  layout: z.string().min(1),
  /** Rows above the header: 0 when the table's own header is the header, 2 after two title rows. */
  headerRow: z.int().min(0),
  /** One entry a column, in the file's order. */
  columns: z.array(columnMappingSchema).readonly(),
  /** Corrections of what a unit is taken for, by its id. */
  unitKinds: z.record(z.string(), z.enum(['precinct', 'ballot group', 'total row'])),
});

export type ColumnMapping = Readonly<z.infer<typeof columnMappingSchema>>;

export type LayoutMapping = Readonly<z.infer<typeof layoutMappingSchema>>;

/** What a person said that a unit is; undefined where nobody did. A unit may be called `constructor`. */
export const decidedKind = (
  { unitKinds }: Pick<LayoutMapping, 'unitKinds'>,
  id: string,
): 'precinct' | 'ballot group' | 'total row' | undefined =>
  Object.hasOwn(unitKinds, id) ? unitKinds[id] : undefined;

/** A column's mapping; what the role does not need is null. */
export const mapColumn = (
  header: string,
  role: ColumnRole,
  more: { readonly contest?: string; readonly name?: string; readonly party?: string } = {},
): ColumnMapping => ({
  header,
  role,
  contest: more.contest ?? null,
  name: more.name ?? null,
  party: more.party ?? null,
});

/** Index of the first column with the role; -1 when there is none. */
export const findColumn = (mapping: LayoutMapping, role: ColumnRole): number =>
  mapping.columns.findIndex((column) => column.role === role);

/** All columns with the role, with their index. */
export const findColumns = (
  mapping: LayoutMapping,
  role: ColumnRole,
): readonly { readonly index: number; readonly column: ColumnMapping }[] =>
  mapping.columns.flatMap((column, index) => (column.role === role ? [{ index, column }] : []));
