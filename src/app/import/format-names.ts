import { listReadFormats } from '../../formats/facts/list-formats';

/** Formats of boundaries that are one file each, which a shapefile is not. */
const singleFiles = listReadFormats('boundaries').filter(({ besides }) => besides === undefined);

/** The titles of the formats of boundaries that are one file each. */
export const titlesOfSingleFiles: readonly string[] = singleFiles.map(({ title }) => title);

/** What a person knows files of boundaries by, beside shapefiles. */
export const namesOfSingleFiles: readonly string[] = singleFiles.flatMap(({ reads }) => reads?.names ?? []);

/** What a person knows files of tables by. */
export const namesOfTables: readonly string[] = listReadFormats('tables').flatMap(
  ({ reads }) => reads?.names ?? [],
);
