import * as z from 'zod';
import { classificationSchema } from '../measures/classification';
import { demographicMeasureSchema, electionMeasureSchema } from '../measures/measure-schema';

const layerBase = { visible: z.boolean(), opacity: z.number().min(0).max(1) };
const classification = classificationSchema.nullable().default(null);
const palette = z.string().nullable().default(null);
/** Places with fewer votes than this are hatched where the measure is a share or a change. */
const floor = z.int().min(0).max(10_000).default(10);

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

export type LayerSpec = z.infer<typeof layerSpecSchema>;
export type LayerId = LayerSpec['id'];
export type LayerSpecOf<Id extends LayerId> = Extract<LayerSpec, { id: Id }>;
