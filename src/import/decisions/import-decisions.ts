import * as z from 'zod';
import { joinRuleSchema, mostRules } from '../joins/join-rule';
import { layoutMappingSchema } from '../layouts/mapping';
import { isDay } from '../layouts/infer-contest';

const text = z.string().min(1);
const day = z.string().refine(isDay, 'expected a day such as 1999-12-31');

/** What a table is read for. */
export const tableUses = ['returns', 'turnout', 'totals', 'demographics', 'ignored'] as const;
export type TableUse = (typeof tableUses)[number];

/** What a boundary file is read for. */
export const areaUses = ['precincts', 'district', 'neighborhoods', 'tracts', 'ignored'] as const;
export type AreaUse = (typeof areaUses)[number];

/** What becomes of precincts of the boundary file that lie outside the district. */
export const outsideRules = ['keep with returns', 'keep all', 'leave out'] as const;

const boundaryFileSchema = z.strictObject({
  file: text,
  use: z.enum(areaUses).optional(),
  /** The attribute of names (districts, neighborhoods) or of census ids (tracts). */
  field: z.string().optional(),
  /** Of a district: what that attribute says of the one feature that it is; null for all features together. */
  id: text.nullable().optional(),
});

/** What separates the cells of a table of text. */
export const delimiters = [',', ';', '\t', '|'] as const;

const readingSchema = z.strictObject({
  /** For a shapefile its .shp file; for a file in an archive its name there. */
  file: text,
  /** Of boundaries: an EPSG code, a WKT or a PROJ definition, over what the file says. */
  coordinateSystem: text.max(20_000).optional(),
  /** Of a table of text, or of the attributes of a shapefile: a label of the WHATWG encoding standard. */
  encoding: text.max(40).optional(),
  delimiter: z.enum(delimiters).optional(),
});

const rules = z.array(joinRuleSchema).max(mostRules);

const tableDecisionSchema = z.strictObject({
  /** The file's name, with `#` and the sheet's name for a sheet; `base` for the precincts of a pack that is changed. */
  table: text,
  use: z.enum(tableUses).optional(),
  mapping: layoutMappingSchema.optional(),
  /** The accepted rules; empty lists accept the ids as they are. */
  join: z.strictObject({ returnsRules: rules, boundaryRules: rules }).optional(),
  /** Single repairs: the boundary's id by the unit's id; null takes a unit off the map. */
  byHand: z.record(text, text.nullable()).optional(),
  /** Ids of rows that are no unit and are not counted. */
  ignoredUnits: z.array(text).optional(),
  /** What to do with a record of a unit that repeats the figures of an earlier one. */
  repeats: z.enum(['count once', 'add']).optional(),
  date: day.optional(),
  stage: z.enum(['primary', 'runoff', 'general']).optional(),
});

const contestDecisionSchema = z.strictObject({
  table: text,
  /** The contest's key in its table. */
  contest: z.string(),
  isLeftOut: z.boolean().optional(),
  title: text.optional(),
  shortTitle: text.optional(),
  office: text.optional(),
  date: day.optional(),
  stage: z.enum(['primary', 'runoff', 'general']).optional(),
  /** Where parts of a pack are replaced: the contest of the pack whose place it takes; null adds it beside them. */
  replaces: text.nullable().optional(),
});

/** Everything a person decided about an import, as plain data; a recipe saves it. What is left out is inferred. */
export const importDecisionsSchema = z.strictObject({
  title: text.optional(),
  district: text.optional(),
  county: text.optional(),
  /** Who published the files, for the line of sources under a map. */
  agency: text.optional(),
  /** How files are read, where what they say of themselves is wrong or missing. The files are read anew by it. */
  readings: z.array(readingSchema).optional(),
  /** The file of the precincts and the attribute that holds their ids. */
  boundaries: z.strictObject({ file: text.optional(), field: z.string().optional() }).optional(),
  /** What each boundary file is for, where there are several. */
  boundaryFiles: z.array(boundaryFileSchema).optional(),
  /** Without it those are kept that returns are joined to. */
  outside: z.enum(outsideRules).optional(),
  tables: z.array(tableDecisionSchema).optional(),
  contests: z.array(contestDecisionSchema).optional(),
  /** Certified totals that were typed; `contest` is the id of the contest in the pack. */
  totals: z.array(z.strictObject({ contest: text, candidate: text, votes: z.int().min(0) })).optional(),
});

export type ImportDecisions = Readonly<z.infer<typeof importDecisionsSchema>>;
export type BoundaryFileDecision = NonNullable<ImportDecisions['boundaryFiles']>[number];
export type FileReading = NonNullable<ImportDecisions['readings']>[number];
export type ContestDecision = NonNullable<ImportDecisions['contests']>[number];
export type TableDecision = NonNullable<ImportDecisions['tables']>[number];

/** Later decisions over earlier ones, entry by entry of a table or contest. */
export function mergeDecisions(before: ImportDecisions, after: ImportDecisions): ImportDecisions {
  return {
    ...before,
    ...after,
    ...(before.readings === undefined && after.readings === undefined
      ? {}
      : { readings: mergeBy(before.readings ?? [], after.readings ?? [], ({ file }) => file) }),
    boundaries: { ...before.boundaries, ...after.boundaries },
    boundaryFiles: mergeBy(before.boundaryFiles ?? [], after.boundaryFiles ?? [], ({ file }) => file),
    tables: mergeBy(before.tables ?? [], after.tables ?? [], ({ table }) => table),
    contests: mergeBy(before.contests ?? [], after.contests ?? [], ({ table, contest }) =>
      JSON.stringify([table, contest]),
    ),
    totals: mergeBy(before.totals ?? [], after.totals ?? [], ({ contest, candidate }) =>
      JSON.stringify([contest, candidate]),
    ),
  };
}

function mergeBy<T>(before: readonly T[], after: readonly T[], keyOf: (entry: T) => string): T[] {
  const merged = new Map(before.map((entry) => [keyOf(entry), entry]));
  for (const entry of after) merged.set(keyOf(entry), { ...merged.get(keyOf(entry)), ...entry });
  return [...merged.values()];
}
