import * as z from 'zod';

/** How class breaks are chosen. `custom` uses the given breaks; `diverging` uses equal steps on both sides of zero. */
export const classificationSchema = z.strictObject({
  method: z.enum(['quantile', 'equal interval', 'jenks', 'standard deviation', 'custom', 'diverging']),
  classCount: z.int().min(2).max(9),
  /** n − 1 ascending thresholds, only for `custom`, in the measure's own units (shares 0–1). */
  breaks: z.array(z.number()).max(8).default([]),
});

/** What a layer's colour shows. Contest, candidate and measure names are the pack's own. */
export const electionMeasureSchema = z.discriminatedUnion('kind', [
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
  z.strictObject({ kind: z.literal('swing'), from: z.string(), to: z.string(), candidate: z.string() }),
]);

export const demographicMeasureSchema = z.strictObject({
  kind: z.literal('demographic'),
  measure: z.string(),
});

const layerBase = { visible: z.boolean(), opacity: z.number().min(0).max(1) };
const classification = classificationSchema.nullable().default(null);
const palette = z.string().nullable().default(null);

export const layerSpecSchema = z.discriminatedUnion('id', [
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
  }),
  z.strictObject({ id: z.literal('roads'), ...layerBase, labels: z.boolean() }),
  z.strictObject({ id: z.literal('boundary'), ...layerBase, dimOutside: z.boolean() }),
  z.strictObject({ id: z.literal('places'), ...layerBase }),
]);

/** A person's choices for one map, as saved. Layers are drawn first to last; each id appears at most once. */
export const mapSpecSchema = z.strictObject({
  version: z.literal(1),
  theme: z.enum(['light', 'dark']),
  /** null: written from the measure. */
  title: z.string().max(200).nullable().default(null),
  subtitle: z.string().max(400).nullable().default(null),
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
export type DemographicChoice = z.infer<typeof demographicMeasureSchema>;
export type Measure = ElectionMeasure | DemographicChoice;
export type LayerSpec = z.infer<typeof layerSpecSchema>;
export type LayerId = LayerSpec['id'];
export type LayerSpecOf<Id extends LayerId> = Extract<LayerSpec, { id: Id }>;
export type MapSpec = z.infer<typeof mapSpecSchema>;
