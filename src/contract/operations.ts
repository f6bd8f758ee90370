import * as z from 'zod';
import { layerFormatIds } from '../formats/facts/list-formats';
import { pageFormatIds, type PageFormatId } from '../render/facts/page-formats';
import { pageSchema } from '../scene/page/page';
import { importViewSchema } from '../import/view/import-view';
import type { OperationName } from './operation-names';
import { shallowJson } from './shallow-json';

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

const listedPack = z.strictObject({
  id: packId,
  title: z.string(),
  version: z.string(),
  /** `imported` packs are this person's own and may be removed. */
  origin: z.enum(['given', 'shipped', 'imported']),
});

/** A pack of the host's list, or one that the person opened from files of their own. */
const packChoice = z.union([
  z.strictObject({ id: packId }),
  z.strictObject({ files: z.array(z.strictObject({ path: z.string().min(1).max(300), bytes })).max(2000) }),
]);

/** An import that was begun, by an id that the host made up. */
const importId = z.string().regex(/^[a-z0-9-]{8,60}$/);

/** The name of a given file, perhaps in folders below the one that was dropped; never a path of this machine. */
const givenName = z.string().min(1).max(300);

/** So many bytes of a file can be read for an import; a larger one need not be sent. */
export const largestFile = 256 * 1024 * 1024;

/** The largest piece that a file is sent in. */
export const largestPiece = 8_000_000;

/** A file name without folder or extension. */
const fileTitle = z.string().min(1).max(120);

/** A format that a page is drawn in. */
export type ExportFormat = PageFormatId;

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
      packs: z.array(listedPack),
    }),
  ),
  /** The files of one pack as bytes; `pack/read` makes a Pack of them. */
  openPack: define(
    z.strictObject({ id: packId }),
    z.strictObject({ id: packId, files: z.array(z.strictObject({ path: z.string(), bytes })) }),
  ),
  /**
   * The pack that the person gave to the running app from outside of its window: by a file of its icon, or by starting it
   * again. Null where there is none; with `wait` once there is one, or null when none will come. A newer call answers an
   * older one that waits with null.
   */
  nextGivenPack: define(
    z.strictObject({ wait: z.boolean() }),
    z.strictObject({ pack: listedPack.nullable() }),
  ),
  /** Draws the file of an export and hands it to the person. */
  saveExport: define(
    z.strictObject({
      name: fileTitle,
      format: z.enum(pageFormatIds),
      page: pageSchema,
      /** Pixels; the height follows from the page. */
      width: z.int().min(200).max(12_000),
    }),
    delivery,
  ),
  /** Hands a table of comma-separated values to the person, as {@link operations.saveExport} does a map. */
  saveTable: define(z.strictObject({ name: fileTitle, csv: z.string().max(64_000_000) }), delivery),
  /** Hands one layer of a pack with all its measures to the person, for other programs. */
  saveLayer: define(
    z.strictObject({
      pack: packChoice,
      layer: z.enum(['precincts', 'neighborhoods', 'tracts', 'districts']),
      format: z.enum(layerFormatIds),
      name: fileTitle,
    }),
    delivery,
  ),
  /** Hands a whole pack to the person, zipped or, where the shell can ask for one, as a folder. */
  savePack: define(
    z.strictObject({ pack: packChoice, form: z.enum(['zip', 'folder']), name: fileTitle }),
    delivery,
  ),
  /** Shows an imported pack in the system's file manager. */
  revealPack: define(z.strictObject({ id: packId }), z.strictObject({})),
  /** Removes an imported pack for good; others are refused. */
  removePack: define(z.strictObject({ id: packId }), z.strictObject({})),
  /** Imports that were begun and neither finished nor discarded, the last changed first. */
  listImports: define(
    z.strictObject({}),
    z.strictObject({
      imports: z.array(
        z.strictObject({
          id: importId,
          title: z.string(),
          /** The pack whose parts it replaces. */
          baseTitle: z.string().nullable(),
          /** ISO 8601, UTC. */
          changed: z.string(),
          files: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Begins an import: of a new pack, or of parts that replace those of a pack. */
  startImport: define(z.strictObject({ base: packChoice.nullable() }), z.strictObject({ id: importId })),
  /**
   * One piece of a given file, at most {@link largestPiece} bytes. The first (offset 0) begins anew; a file that was there
   * under the name is replaced when the last arrives.
   */
  addImportFile: define(
    z.strictObject({
      id: importId,
      name: givenName,
      /** Bytes before this piece. */
      offset: z.int().min(0),
      bytes: bytes.refine(({ byteLength }) => byteLength <= largestPiece, 'too large a piece'),
      isLast: z.boolean(),
    }),
    z.strictObject({}),
  ),
  removeImportFile: define(z.strictObject({ id: importId, name: givenName }), z.strictObject({})),
  /**
   * Reads the files and says what an import of them would do. Decisions replace those that were saved before; with null
   * the saved ones hold. Cancelled by {@link operations.cancelImport} it is an error with code `cancelled`; one that still
   * waits when a newer plan is asked for is answered with `superseded`.
   */
  planImport: define(z.strictObject({ id: importId, decisions: shallowJson.nullable() }), importViewSchema),
  /** How far the running call of an import has come; null when none runs, a total of 0 where none is known. */
  readImportProgress: define(
    z.strictObject({ id: importId }),
    z.strictObject({
      running: z
        .strictObject({ what: z.string(), done: z.number().min(0), total: z.number().min(0) })
        .nullable(),
    }),
  ),
  /** Stops what runs for an import; its files and decisions stay. */
  cancelImport: define(z.strictObject({ id: importId }), z.strictObject({})),
  /**
   * The areas of the boundary file as planned, simplified for a preview: a GeoJSON FeatureCollection in WGS 84 (longitude,
   * latitude) whose features have the boundary's id as `id`.
   */
  previewImport: define(z.strictObject({ id: importId }), z.strictObject({ geojson: bytes })),
  /** Makes the pack of an import and keeps it in the host's list. */
  finishImport: define(z.strictObject({ id: importId }), z.strictObject({ pack: listedPack })),
  /** Removes an import with its files. */
  discardImport: define(z.strictObject({ id: importId }), z.strictObject({})),
  /** What the user interface remembers between launches, as it wrote it. */
  readSettings: define(
    z.strictObject({}),
    z.strictObject({
      settings: shallowJson,
      /** The name under which settings lie now that could not be read; null where nothing was wrong. */
      setAside: z.string().nullable(),
    }),
  ),
  writeSettings: define(z.strictObject({ settings: shallowJson }), z.strictObject({})),
} as const satisfies Record<OperationName, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type { OperationName };
export type Operations = typeof operations;
export type Input<K extends OperationName> = z.infer<Operations[K]['input']>;
export type Output<K extends OperationName> = z.infer<Operations[K]['output']>;
