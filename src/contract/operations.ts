import * as z from 'zod';
import type { OperationName } from './operation-names';

const bytes = z.instanceof(Uint8Array);
const define = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ input, output }) as const;

/** Packs are named by an id from the host's own list, never by a path. */
const packId = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/);

/** How a file reached the person: written where they chose, or returned for the browser to download. */
const delivery = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), fileName: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('download'), fileName: z.string(), mediaType: z.string(), bytes }),
]);

/** A file name without folder or extension. */
const fileTitle = z.string().min(1).max(120);

export const exportFormatSchema = z.enum(['png', 'svg']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/**
 * Everything that a user interface may ask of its host. Values are JSON plus Uint8Array: no NaN, no Map, no undefined
 * in arrays, because the carriers (structured clone, HTTP) do not agree on them.
 */
export const operations = {
  /** Which carrier and version this is, for the About box. */
  describeHost: define(
    z.strictObject({}),
    z.strictObject({
      version: z.string(),
      carrier: z.enum(['electron', 'web', 'memory']),
      platform: z.string(),
    }),
  ),
  /** The packs that the host may open, by title. */
  listPacks: define(
    z.strictObject({}),
    z.strictObject({
      packs: z.array(z.strictObject({ id: packId, title: z.string(), version: z.string() })),
    }),
  ),
  /** The files of one pack as bytes; `pack/read` makes a Pack of them. */
  openPack: define(
    z.strictObject({ id: packId }),
    z.strictObject({ id: packId, files: z.array(z.strictObject({ path: z.string(), bytes })) }),
  ),
  /** Makes the file of an export and hands it to the person. */
  saveExport: define(
    z.strictObject({
      name: fileTitle,
      format: exportFormatSchema,
      svg: z.string().max(64_000_000),
      /** Pixels; the height follows from the drawing. */
      width: z.int().min(200).max(12_000),
    }),
    delivery,
  ),
  /** Hands a table of comma-separated values to the person, as {@link operations.saveExport} does a map. */
  saveTable: define(z.strictObject({ name: fileTitle, csv: z.string().max(64_000_000) }), delivery),
  /** What the user interface remembers between launches, as it wrote it. */
  readSettings: define(z.strictObject({}), z.strictObject({ settings: z.record(z.string(), z.json()) })),
  writeSettings: define(z.strictObject({ settings: z.record(z.string(), z.json()) }), z.strictObject({})),
} as const satisfies Record<OperationName, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type { OperationName };
export type Operations = typeof operations;
export type Input<K extends OperationName> = z.infer<Operations[K]['input']>;
export type Output<K extends OperationName> = z.infer<Operations[K]['output']>;
