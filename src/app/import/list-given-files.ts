import type { ImportView } from '../../contract/import-view';
import { fileFormats } from '../../formats/facts/file-formats';

/** Something that was recognized in a given file. */
export type FoundPart =
  | { readonly kind: 'boundaries'; readonly boundaries: ImportView['boundaryFiles'][number] }
  | { readonly kind: 'table'; readonly table: ImportView['tables'][number] }
  | { readonly kind: 'failure'; readonly message: string }
  | { readonly kind: 'note'; readonly message: string; readonly count: number | null };

/** A given file, or the parts of one shapefile, with what was found in it. */
export interface GivenFileEntry {
  /** The names as they were given; the first stands for all. */
  readonly names: readonly string[];
  /** Bytes of all parts. */
  readonly size: number;
  readonly parts: readonly FoundPart[];
}

type Files = Pick<ImportView, 'files' | 'boundaryFiles' | 'tables' | 'failures' | 'notes'>;

const { extensions, besides } = fileFormats.shapefile;

/** How the parts of a shapefile end. */
const shapefileParts: readonly string[] = [...extensions, ...besides];

/**
 * The given files with what was found in each. What was found in an archive goes by its name inside; it is listed with the
 * archive where there is only one, else by itself, with no names.
 */
export function listGivenFiles(view: Files): readonly GivenFileEntry[] {
  const groups = groupShapefiles(view.files);
  const archives = groups.filter(({ names }) => names.length === 1 && /\.zip$/i.test(names[0] ?? ''));
  const found = findParts(view);
  const homeOf = (file: string | null): Group | null => {
    const own = groups.find(({ names }) => file !== null && names.includes(file));
    return own ?? (archives.length === 1 ? (archives[0] ?? null) : null);
  };
  const partsIn = (home: Group | null): readonly FoundPart[] =>
    found.filter(({ file }) => homeOf(file) === home).map(({ part }) => part);
  const entries = groups.map((group) => ({ ...group, parts: partsIn(group) }));
  const elsewhere = partsIn(null);
  return elsewhere.length === 0 ? entries : [...entries, { names: [], size: 0, parts: elsewhere }];
}

type Group = Pick<GivenFileEntry, 'names' | 'size'>;

function groupShapefiles(files: Files['files']): readonly Group[] {
  const stemOf = (name: string): string | null => {
    const extension = shapefileParts.findLast((part) => name.toLowerCase().endsWith(part));
    return extension === undefined ? null : name.slice(0, -extension.length).toLowerCase();
  };
  const stems = new Set(files.filter(({ name }) => /\.shp$/i.test(name)).map(({ name }) => stemOf(name)));
  const byKey = new Map<string, Files['files'][number][]>();
  for (const file of files) {
    const stem = stemOf(file.name);
    const key = stem !== null && stems.has(stem) ? `${stem}.shp` : file.name;
    byKey.set(key, [...(byKey.get(key) ?? []), file]);
  }
  return [...byKey.values()].map((parts) => ({
    names: parts
      .map(({ name }) => name)
      .sort((a, b) => Number(/\.shp$/i.test(b)) - Number(/\.shp$/i.test(a)) || (a < b ? -1 : 1)),
    size: parts.reduce((sum, { size }) => sum + size, 0),
  }));
}

function findParts({
  boundaryFiles,
  tables,
  failures,
  notes,
}: Files): readonly { readonly file: string | null; readonly part: FoundPart }[] {
  return [
    ...boundaryFiles.map((boundaries) => ({
      file: boundaries.file,
      part: { kind: 'boundaries', boundaries } as const,
    })),
    ...tables.map((table) => ({ file: table.file, part: { kind: 'table', table } as const })),
    ...failures.map(({ file, message }) => ({ file, part: { kind: 'failure', message } as const })),
    ...notes.map(({ file, message, count }) => ({ file, part: { kind: 'note', message, count } as const })),
  ];
}
