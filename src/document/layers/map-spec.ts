import * as z from 'zod';
import { layerSpecSchema } from './layer-schema';

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

export type WrittenTitle = z.infer<typeof writtenTitleSchema>;
export type MapSpec = z.infer<typeof mapSpecSchema>;
