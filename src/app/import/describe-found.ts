import type { ImportView } from '../../contract/import-view';
import { findFileFormat } from '../../formats/facts/list-formats';
import type { TableUse } from '../../import/decisions/import-decisions';
import { formatCount } from '../../words/format';

type Boundaries = ImportView['boundaryFiles'][number];
type Table = ImportView['tables'][number];

/** What each use of a table is called. */
export const tableUseTitles: Readonly<Record<TableUse | 'demographics', string>> = {
  returns: 'Returns',
  turnout: 'Registered voters and ballots cast',
  totals: 'Certified totals',
  demographics: 'Demographics',
  ignored: 'Not used',
};

const areaUseTitles: Readonly<Record<string, string>> = {
  boundaries: 'Boundaries',
  precincts: 'Boundaries of the precincts',
  district: 'Boundary of the district',
  neighborhoods: 'Neighborhoods',
  tracts: 'Census tracts',
  ignored: 'Boundaries, not used',
};

/** What a boundary file is used for. */
export const nameAreaUse = (use: string): string => areaUseTitles[use] ?? use;

/** A use that a person may choose. */
export type ChosenUse = keyof typeof tableUseTitles;

export const nameTableUse = (use: string): string =>
  Object.entries(tableUseTitles).find(([key]) => key === use)?.[1] ?? use;

/** Boundaries in one line: `shapefile · 12 areas`. */
export const describeBoundaries = ({ format, layer, featureCount }: Boundaries): string =>
  [
    findFileFormat(format)?.title ?? format,
    ...(layer === null ? [] : [`layer ${layer}`]),
    formatCount(featureCount, 'area'),
  ].join(' · ');

/** A table in one line: what it is used for is told beside it. */
export const describeTable = ({ sheet, rowCount, recognized, mapping }: Table): string => {
  const title = recognized.find(({ layout }) => layout === mapping?.layout)?.title;
  return [
    ...(sheet === null ? [] : [`sheet ${sheet}`]),
    formatCount(rowCount, 'row'),
    ...(title === undefined ? [] : [title.charAt(0).toLowerCase() + title.slice(1)]),
  ].join(' · ');
};
