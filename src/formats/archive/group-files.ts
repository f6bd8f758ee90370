import type { GivenFile } from '../../files/given-file';
import { fileFormats } from '../facts/file-formats';
import { extensionOf, stemOf } from '../reading/given-file';

const { extensions, besides } = fileFormats.shapefile;

/** What lies beside a .shp file and belongs to it. */
const partExtensions: ReadonlySet<string> = new Set([...extensions, ...besides]);

/** The name that all parts of a shapefile share, as `precincts` of `Precincts.shp.xml`; null for other files. */
function shapefileStem(name: string): string | null {
  if (/\.shp\.xml$/i.test(name)) return stemOf(stemOf(name));
  return partExtensions.has(extensionOf(name)) ? stemOf(name) : null;
}

/** Puts files together that are one data set: the parts of each shapefile. Every other file is a group of its own. */
export function groupFiles(files: readonly GivenFile[]): readonly (readonly GivenFile[])[] {
  const stems = new Set(
    files.filter(({ name }) => extensionOf(name) === '.shp').map(({ name }) => stemOf(name)),
  );
  const groups = new Map<string, GivenFile[]>();
  files.forEach((file, index) => {
    const stem = shapefileStem(file.name);
    const key = stem !== null && stems.has(stem) ? `shapefile ${stem}` : `file ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  });
  return [...groups.values()];
}
