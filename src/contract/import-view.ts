import * as z from 'zod';

/** What an import may become of its files so far, for a person to look at and correct. Lists are cut to a length that a
 * person reads; the counts beside them are of everything. */

const count = z.int().min(0);
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
  features: z.array(z.string()),
  coordinateSystem: z.strictObject({ name: z.string(), declaredBy: z.string() }),
  /** With the first values of each. */
  attributes: z.array(z.strictObject({ name: z.string(), samples: z.array(z.string()) })),
});

const boundariesView = z.strictObject({
  file: z.string(),
  featureCount: count,
  /** The attribute that holds the ids; null while it is not known. */
  field: z.string().nullable(),
  /** Attributes that could hold them, best first, with the share of the returns (0–1) that each could join. */
  fieldChoices: z.array(
    z.strictObject({ field: z.string(), distinct: count, filled: count, rate: z.number() }),
  ),
  /** WGS 84: west, south, east, north; null without any coordinates. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  repairs: z.strictObject({
    repairedCount: count,
    kinds: z.array(z.strictObject({ title: z.string(), count })),
    withoutGeometry: count,
    invalid: count,
    /** Square metres. */
    areaBefore: z.number(),
    areaAfter: z.number(),
    items: z.array(z.strictObject({ id: z.string(), detail: z.string() })),
    itemCount: count,
  }),
});

/** How a table is read; the layouts of the import engine give it its meaning. */
export const mappingViewSchema = z.strictObject({
  layout: z.string(),
  headerRow: count,
  columns: z.array(
    z.strictObject({
      header: z.string(),
      role: z.string(),
      contest: z.string().nullable(),
      name: z.string().nullable(),
      party: z.string().nullable(),
    }),
  ),
  unitKinds: z.record(z.string(), z.enum(['precinct', 'ballot group', 'total row'])),
});

const tableView = z.strictObject({
  /** The file, and its sheet where it has one. */
  key: z.string(),
  file: z.string(),
  sheet: z.string().nullable(),
  rowCount: count,
  header: z.array(z.string()),
  titleRows: z.array(z.array(z.string())),
  /** The first rows beneath the header. */
  sampleRows: z.array(z.array(z.string())),
  use: z.string(),
  /** The layouts that it looks like, best first; confidence 0–1. */
  recognized: z.array(z.strictObject({ layout: z.string(), title: z.string(), confidence: z.number() })),
  /** Every layout with the roles that its columns may have. */
  mapping: mappingViewSchema.nullable(),
  /** Of a table of text: the encoding and the delimiter that it was read by. */
  readAs: z.strictObject({ encoding: z.string(), delimiter: z.string() }).nullable(),
  date: z.string().nullable(),
  unitCount: count,
  contestCount: count,
  /** Why it could not be read. */
  error: z.string().nullable(),
});

const layoutView = z.strictObject({ id: z.string(), title: z.string(), roles: z.array(z.string()) });

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
  candidates: z.array(z.strictObject({ name: z.string(), party: z.string().nullable(), votes: count })),
});

const proposalView = z.strictObject({
  /** As the decisions take them. */
  returnsRules: z.array(z.json()),
  boundaryRules: z.array(z.json()),
  explanation: z.string(),
  matchedUnits: count,
  units: count,
  matchedBoundaries: count,
  boundaries: count,
  matchedVotes: count,
  votes: count,
  examples: z.array(z.strictObject({ returnId: z.string(), boundaryId: z.string(), key: z.string() })),
  risks: z.array(z.string()),
});

const joinView = z.strictObject({
  tableKey: z.string(),
  title: z.string(),
  exact: proposalView,
  /** The best first. */
  proposals: z.array(proposalView),
  used: proposalView,
  isAccepted: z.boolean(),
  /** Whether a better join is proposed and none was accepted. */
  isOpen: z.boolean(),
  /** Every unit that is counted, its records together: its votes in the contests that are not left out, its boundary. */
  units: z.array(
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
  items: z.array(z.strictObject({ id: z.string(), votes: count, detail: z.string().nullable() })),
});

const totalsView = z.strictObject({
  contestId: z.string(),
  title: z.string(),
  /** `audited`, `differs by 12` or `no totals given`. */
  status: z.string(),
  candidates: z.array(
    z.strictObject({
      candidate: z.string(),
      counted: count,
      /** null: the totals do not list the candidate. */
      certified: count.nullable(),
      withheld: count,
    }),
  ),
  /** The most likely first, a sentence each. */
  causes: z.array(z.string()),
});

export const importViewSchema = z.strictObject({
  /** Everything that was decided, as a recipe saves it. */
  decisions: z.record(z.string(), z.json()),
  files: z.array(fileView),
  /** Files that could not be read, and why. */
  failures: z.array(
    z.strictObject({
      file: z.string().nullable(),
      message: z.string(),
      /** The file as decisions about its reading call it, and its format; null where no format was found. */
      unread: z.strictObject({ file: z.string(), format: z.string(), code: z.string() }).nullable(),
    }),
  ),
  notes: z.array(note),
  boundaryFiles: z.array(boundaryFileView),
  boundaries: boundariesView.nullable(),
  tables: z.array(tableView),
  layouts: z.array(layoutView),
  contests: z.array(contestView),
  joins: z.array(joinView),
  problems: z.array(problemView),
  totals: z.array(totalsView),
  /** The pack whose parts are replaced. */
  base: z
    .strictObject({
      title: z.string(),
      contests: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    })
    .nullable(),
  /** What a replacement would replace and what stays, a sentence each. */
  replacements: z.array(z.string()),
  /** What must be decided before a pack can be made, a sentence each. */
  missing: z.array(z.string()),
  /** The pack's own words as they would be: decided, or inferred. */
  naming: z.strictObject({ title: z.string(), district: z.string(), county: z.string(), agency: z.string() }),
});

export type ImportView = z.infer<typeof importViewSchema>;
