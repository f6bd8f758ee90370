import * as z from 'zod';

/** How class breaks are chosen. `custom` uses the given breaks; `diverging` uses equal steps on both sides of zero. */
const classificationSchema = z.strictObject({
  method: z.enum(['quantile', 'equal interval', 'jenks', 'standard deviation', 'custom', 'diverging']),
  classCount: z.int().min(2).max(9),
  /** n − 1 ascending thresholds, only for `custom`, in the measure's own units (shares 0–1). */
  breaks: z.array(z.number()).max(8).default([]),
});

/** The earlier and the later contest of a change. */
const pairOfContests = { from: z.string(), to: z.string() };

/** What a layer's colour shows. Contest, candidate and measure names are the pack's own. */
const electionMeasureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('winner'), contest: z.string() }),
  z.strictObject({ kind: z.literal('share'), contest: z.string(), candidate: z.string() }),
  /** Share of `over` minus share of `under`; both null: the contest's first and second in the district. */
  z.strictObject({
    kind: z.literal('margin'),
    contest: z.string(),
    over: z.string().nullable().default(null),
    under: z.string().nullable().default(null),
  }),
  /** Votes of one candidate, or all votes when null. */
  z.strictObject({
    kind: z.literal('votes'),
    contest: z.string(),
    candidate: z.string().nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('second place'), contest: z.string() }),
  /** Share of several candidates together. The label is the person's name for them; null: they are listed. */
  z.strictObject({
    kind: z.literal('group share'),
    contest: z.string(),
    candidates: z.array(z.string()).min(1).max(24),
    label: z.string().max(80).nullable().default(null),
  }),
  /** Laakso and Taagepera's number: 1 ÷ Σ share². */
  z.strictObject({ kind: z.literal('effective candidates'), contest: z.string() }),
  z.strictObject({ kind: z.literal('rank'), contest: z.string(), candidate: z.string() }),
  /** Votes for all candidates ÷ a denominator that is always named. `denominatorContest`: for `votes in contest`. */
  z.strictObject({
    kind: z.literal('participation'),
    contest: z.string(),
    denominator: z.enum(['residents', 'registered voters', 'votes in contest']),
    denominatorContest: z.string().nullable().default(null),
  }),
  /** Change of a candidate's share. */
  z.strictObject({ kind: z.literal('swing'), ...pairOfContests, candidate: z.string() }),
  z.strictObject({ kind: z.literal('votes gained'), ...pairOfContests, candidate: z.string() }),
  /** Change of the votes for all candidates. */
  z.strictObject({ kind: z.literal('total change'), ...pairOfContests }),
  /** Both null: the best placed two of the later contest who stood in both. */
  z.strictObject({
    kind: z.literal('margin change'),
    ...pairOfContests,
    over: z.string().nullable().default(null),
    under: z.string().nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('participation change'),
    ...pairOfContests,
    denominator: z.enum(['residents', 'registered voters']),
  }),
]);

export const demographicMeasureSchema = z.strictObject({
  kind: z.literal('demographic'),
  measure: z.string(),
});

const layerBase = { visible: z.boolean(), opacity: z.number().min(0).max(1) };
const classification = classificationSchema.nullable().default(null);
const palette = z.string().nullable().default(null);
/** Places with fewer votes than this are hatched where the measure is a share or a change. */
const floor = z.int().min(0).max(10_000).default(10);

const layerSpecSchema = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('neighbors'), ...layerBase }),
  z.strictObject({
    id: z.literal('tracts'),
    ...layerBase,
    measure: demographicMeasureSchema,
    /** null: the default for the measure. */
    classification,
    palette,
  }),
  z.strictObject({
    id: z.literal('precincts'),
    ...layerBase,
    measure: electionMeasureSchema,
    symbol: z.enum(['areas', 'points']),
    classification,
    palette,
    floor,
  }),
  z.strictObject({
    id: z.literal('neighborhoods'),
    ...layerBase,
    outline: z.boolean(),
    labels: z.boolean(),
    /** null: not filled. */
    fill: electionMeasureSchema.nullable(),
    classification,
    palette,
    floor,
  }),
  z.strictObject({ id: z.literal('roads'), ...layerBase, labels: z.boolean() }),
  z.strictObject({ id: z.literal('boundary'), ...layerBase, dimOutside: z.boolean() }),
  z.strictObject({ id: z.literal('places'), ...layerBase }),
]);

/** What a person wrote above one view of the map; null where the words are the automatic ones. */
const writtenTitleSchema = z.strictObject({
  /** What the map shows under this headline; see `viewOf`. */
  view: z.string(),
  title: z.string().max(200).nullable(),
  subtitle: z.string().max(400).nullable(),
});

/** A person's choices for one map, as saved. Layers are drawn first to last; each id appears at most once. */
export const mapSpecSchema = z.strictObject({
  version: z.literal(1),
  theme: z.enum(['light', 'dark']),
  /** For this map whatever it shows, as files and the command line give it; null: as in `titles`, else automatic. */
  title: z.string().max(200).nullable().default(null),
  subtitle: z.string().max(400).nullable().default(null),
  /** Headlines that a person wrote, each for the view that it was written for. */
  titles: z.array(writtenTitleSchema).max(200).default([]),
  /** Patterns beside colours, for candidates and for the lower side of scales about zero. */
  patterns: z.boolean().default(false),
  layers: z
    .array(layerSpecSchema)
    .max(7)
    .refine(
      (layers) => new Set(layers.map((layer) => layer.id)).size === layers.length,
      'a layer is listed twice',
    ),
});

export type Classification = z.infer<typeof classificationSchema>;
export type ElectionMeasure = z.infer<typeof electionMeasureSchema>;
/** A measure that compares two contests. */
export type ChangeMeasure = Extract<ElectionMeasure, { from: string }>;
/** A measure of one contest. */
export type ContestMeasure = Exclude<ElectionMeasure, ChangeMeasure>;
export type DemographicChoice = z.infer<typeof demographicMeasureSchema>;
export type Measure = ElectionMeasure | DemographicChoice;
export type LayerSpec = z.infer<typeof layerSpecSchema>;
export type LayerId = LayerSpec['id'];
export type LayerSpecOf<Id extends LayerId> = Extract<LayerSpec, { id: Id }>;
export type WrittenTitle = z.infer<typeof writtenTitleSchema>;
export type MapSpec = z.infer<typeof mapSpecSchema>;
