import * as z from 'zod';
import { importDecisionsSchema } from '../decisions/import-decisions';
import { joinRuleSchema } from '../joins/join-rule';
import { packNeedCodes } from '../../words/codes/pack-need';
import { columnRoles, layoutMappingSchema } from '../layouts/mapping';

/*
 * What an import may become of its files so far, for a person to look at and correct: JSON alone. Lists are cut to a length
 * that a person reads; the counts beside them are of everything. The schema is what crosses to the interface, and every type
 * is inferred from it.
 */

const count = z.int().min(0);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const note = z.strictObject({ file: z.string(), message: z.string(), count: count.nullable() });

const stage = z.enum(['primary', 'runoff', 'general']);

/** A file as it was given. */
const fileView = z.strictObject({
  name: z.string(),
  /** Bytes. */
  size: count,
});

const boundaryFileView = z.strictObject({
  file: z.string(),
  layer: z.string().nullable(),
  format: z.string(),
  featureCount: count,
  /** What it is used for, as the decisions call it. */
  use: z.string(),
  /** The attribute that its use needs: of names (district, neighborhoods) or of census ids (tracts). */
  field: z.string().nullable(),
  /** Of a district: the name of the one feature that it is, null for all together; and the names to choose from. */
  feature: z.string().nullable(),
  features: list(z.string()),
  coordinateSystem: z.strictObject({ name: z.string(), declaredBy: z.string() }),
  /** With the first values of each. */
  attributes: list(z.strictObject({ name: z.string(), samples: list(z.string()) })),
});

const boundariesView = z.strictObject({
  file: z.string(),
  featureCount: count,
  /** The attribute that holds the ids; null while it is not known. */
  field: z.string().nullable(),
  /** Attributes that could hold them, best first, with the share of the returns (0–1) that each could join. */
  fieldChoices: list(z.strictObject({ field: z.string(), distinct: count, filled: count, rate: z.number() })),
  /** WGS 84: west, south, east, north; null without any coordinates. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().nullable(),
  repairs: z.strictObject({
    repairedCount: count,
    kinds: list(z.strictObject({ title: z.string(), count })),
    withoutGeometry: count,
    invalid: count,
    /** Square metres. */
    areaBefore: z.number(),
    areaAfter: z.number(),
    items: list(z.strictObject({ id: z.string(), detail: z.string() })),
    itemCount: count,
  }),
});

const tableView = z.strictObject({
  /** The file, and its sheet where it has one. */
  key: z.string(),
  file: z.string(),
  sheet: z.string().nullable(),
  rowCount: count,
  header: list(z.string()),
  titleRows: list(list(z.string())),
  /** The first rows beneath the header. */
  sampleRows: list(list(z.string())),
  use: z.string(),
  /** The layouts that it looks like, best first; confidence 0–1. */
  recognized: list(z.strictObject({ layout: z.string(), title: z.string(), confidence: z.number() })),
  /** How it is read. */
  mapping: layoutMappingSchema.nullable(),
  /** Of a table of text: the encoding and the delimiter that it was read by. */
  readAs: z.strictObject({ encoding: z.string(), delimiter: z.string() }).nullable(),
  date: z.string().nullable(),
  unitCount: count,
  contestCount: count,
  /** Why it could not be read. */
  error: z.string().nullable(),
});

/** A layout with the roles that its columns may have. */
const layoutView = z.strictObject({ id: z.string(), title: z.string(), roles: list(z.enum(columnRoles)) });

const contestView = z.strictObject({
  tableKey: z.string(),
  /** Its key in its table. */
  key: z.string(),
  /** Its id in the pack. */
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  office: z.string(),
  /** Empty while nothing says it. */
  date: z.string(),
  stage,
  isLeftOut: z.boolean(),
  /** The contest of the base pack that it takes the place of. */
  replaces: z.string().nullable(),
  votes: count,
  candidates: list(z.strictObject({ name: z.string(), party: z.string().nullable(), votes: count })),
});

const proposalView = z.strictObject({
  returnsRules: list(joinRuleSchema),
  boundaryRules: list(joinRuleSchema),
  explanation: z.string(),
  matchedUnits: count,
  units: count,
  matchedBoundaries: count,
  boundaries: count,
  matchedVotes: count,
  votes: count,
  examples: list(z.strictObject({ returnId: z.string(), boundaryId: z.string(), key: z.string() })),
  risks: list(z.string()),
});

const joinView = z.strictObject({
  tableKey: z.string(),
  title: z.string(),
  exact: proposalView,
  /** The best first. */
  proposals: list(proposalView),
  used: proposalView,
  isAccepted: z.boolean(),
  /** Whether a better join is proposed and none was accepted. */
  isOpen: z.boolean(),
  /** Every unit that is counted, its records together: its votes in the contests that are not left out, its boundary. */
  units: list(
    z.strictObject({
      id: z.string(),
      votes: count,
      boundaryId: z.string().nullable(),
      isByHand: z.boolean(),
      kind: z.enum(['precinct', 'ballot group']),
    }),
  ),
});

const problemView = z.strictObject({
  code: z.string(),
  title: z.string(),
  file: z.string(),
  outcome: z.string(),
  votes: count,
  itemCount: count,
  items: list(z.strictObject({ id: z.string(), votes: count, detail: z.string().nullable() })),
});

const totalsView = z.strictObject({
  contestId: z.string(),
  title: z.string(),
  status: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('audited') }),
    /** By so many votes, the candidates' differences added up without their signs. */
    z.strictObject({ kind: z.literal('differs'), by: count }),
    z.strictObject({ kind: z.literal('no totals given') }),
  ]),
  candidates: list(
    z.strictObject({
      candidate: z.string(),
      counted: count,
      /** null: the totals do not list the candidate. */
      certified: count.nullable(),
      withheld: count,
    }),
  ),
  /** The most likely first, a sentence each. */
  causes: list(z.string()),
});

export const importViewSchema = z.strictObject({
  /** Everything that was decided, as a recipe saves it. */
  decisions: importDecisionsSchema,
  files: list(fileView),
  /** Files that could not be read, and why. */
  failures: list(
    z.strictObject({
      file: z.string().nullable(),
      message: z.string(),
      /** The file as decisions about its reading call it, and its format; null where no format was found. */
      unread: z.strictObject({ file: z.string(), format: z.string(), code: z.string() }).nullable(),
    }),
  ),
  notes: list(note),
  boundaryFiles: list(boundaryFileView),
  boundaries: boundariesView.nullable(),
  tables: list(tableView),
  layouts: list(layoutView),
  contests: list(contestView),
  joins: list(joinView),
  problems: list(problemView),
  totals: list(totalsView),
  /** The pack whose parts are replaced. */
  base: z
    .strictObject({
      title: z.string(),
      contests: list(z.strictObject({ id: z.string(), title: z.string() })),
    })
    .nullable(),
  /** What a replacement would replace and what stays, a sentence each. */
  replacements: list(z.string()),
  /** What must be decided before a pack can be made. */
  missing: list(z.strictObject({ code: z.enum(packNeedCodes), sentence: z.string() })),
  /** The pack's own words as they would be: decided, or inferred. */
  naming: z.strictObject({ title: z.string(), district: z.string(), county: z.string(), agency: z.string() }),
});

export type ImportView = Readonly<z.infer<typeof importViewSchema>>;
export type BoundaryFileView = ImportView['boundaryFiles'][number];
export type BoundariesView = NonNullable<ImportView['boundaries']>;
export type TableView = ImportView['tables'][number];
export type ContestView = ImportView['contests'][number];
export type JoinView = ImportView['joins'][number];
export type ProposalView = JoinView['exact'];
export type ProblemView = ImportView['problems'][number];
export type TotalsView = ImportView['totals'][number];
export type BaseView = NonNullable<ImportView['base']>;
export type NamingView = ImportView['naming'];
