import * as z from 'zod';
import { resourceNames } from './resource-names';

/** Version of the layout that `docs/pack-format.md` describes. */
export const packFormat = 1;

const text = z.string().min(1);

/** A Frictionless source with what District Atlas prints beneath a map: agency, vintage, licence. */
export const sourceSchema = z.object({
  name: text,
  title: text,
  agency: text,
  vintage: text,
  licence: text,
  path: text.optional(),
});

/** A file name inside the pack: no folders above it, no address, no drive. */
const innerPath = text.refine(
  (path) => !/^[/\\]|:|\\|(^|\/)\.\.(\/|$)/.test(path),
  'the path must name a file inside the pack',
);

const fieldSchema = z.object({
  name: text,
  type: text,
  title: z.string().optional(),
  description: z.string().optional(),
});

export const resourceSchema = z.object({
  name: z.enum(resourceNames),
  path: innerPath,
  title: text,
  /** How the resource was derived from its sources, when it is not a plain copy. */
  method: text.optional(),
  sources: z.array(z.object({ name: text, title: z.string().optional() })).default([]),
  schema: z.object({ fields: z.array(fieldSchema) }).optional(),
});

const columnName = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a column name has only a–z, 0–9 and _');

export const demographicMeasureSchema = z.object({
  id: text,
  title: text,
  kind: z.enum(['value', 'share', 'density']),
  column: columnName,
  denominator: columnName.nullable(),
  unit: z.enum(['people', 'share', 'percent', 'US dollars', 'people per km²']),
  universe: text,
  sourceId: text,
});

/** `datapackage.json`: a Frictionless Data Package with the block `districtAtlas` of our own. */
export const datapackageSchema = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'a pack name has only a–z, 0–9, ".", "_" and "-"'),
  title: text,
  version: text,
  description: z.string().default(''),
  /** Only kept, so anything may stand here. */
  licenses: z.unknown(),
  sources: z.array(sourceSchema),
  resources: z.array(resourceSchema),
  districtAtlas: z.object({
    format: z.literal(packFormat),
    demographicMeasures: z.array(demographicMeasureSchema).default([]),
  }),
});

export type Datapackage = z.infer<typeof datapackageSchema>;
