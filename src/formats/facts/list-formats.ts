import { fileFormats, type FileFormat, type FormatId, type LayerFormatId } from './file-formats';

/** Every format with its id, in the order of the registry. */
const entries: readonly (readonly [FormatId, FileFormat])[] = (Object.keys(fileFormats) as FormatId[]).map(
  (id) => [id, fileFormats[id]],
);

/** A format that a layer is written in. */
export interface LayerFormat extends NonNullable<FileFormat['writes']> {
  readonly id: LayerFormatId;
  readonly title: string;
  /** With its dot. */
  readonly extension: string;
}

const isWritten = (id: FormatId): id is LayerFormatId => fileFormats[id].writes !== null;

/** The formats that a layer is written in, in the order of the registry. */
export const layerFormats: readonly LayerFormat[] = entries.flatMap(([id, { title, extensions, writes }]) =>
  isWritten(id) && writes !== null ? [{ id, title, extension: extensions[0], ...writes }] : [],
);

export const layerFormatIds: readonly LayerFormatId[] = layerFormats.map(({ id }) => id);

/** A format by its id, where one has it. */
export const findFileFormat = (id: string): FileFormat | null =>
  entries.find(([known]) => known === id)?.[1] ?? null;

/** The formats that are read for boundaries or for tables. */
export const listReadFormats = (holds: 'boundaries' | 'tables'): readonly FileFormat[] =>
  entries.map(([, format]) => format).filter(({ reads }) => reads?.holds === holds);
