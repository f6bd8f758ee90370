import { openingContest } from '../../core/election/opening-contest';
import { neighborhoodOfPrecinct } from '../../core/election/neighborhood-of-precinct';
import { indexById } from '../../core/index-by-id';
import type { Pack } from '../../core/pack';
import { findContestPair } from '../../document/measures/contest-pair';
import { changeColumns, residentsColumn } from './change-columns';
import { contestColumns } from './election-columns';
import { peopleColumns } from './people-columns';
import type { CellValue, TableColumn } from './table-column';
import type { TableRow } from './table-row';
import type { TableUnit } from './table-unit';
import { rememberEach } from '../../core/remember';

/** Every column that a unit's table can have, grouped, the latest contest first. The same arguments give the same list. */
export const listColumns = rememberEach(makeColumns, (unit) => unit);

/** Ids of the columns that a table opens with: a few that fit a narrow window. */
export function defaultColumns(pack: Pack, unit: TableUnit): readonly string[] {
  const has = new Set(listColumns(pack, unit).map(({ id }) => id));
  const latest = openingContest(pack.contests);
  const pair = findContestPair(pack);
  const [leader, second] = latest?.candidates.map(({ name }) => name) ?? [];
  const contest = latest?.contest.id ?? '';
  const earlier = pair === null ? '' : pair.from.contest.id;
  const people = pack.demographicMeasures.map(({ id }) => id);
  const wanted =
    unit === 'tracts'
      ? ['note', ...people.flatMap((id) => [`people ${id}`, `margin ${id}`])]
      : [
          'note',
          `${contest} votes`,
          `${contest} share ${leader ?? ''}`,
          `${contest} share ${second ?? ''}`,
          `${contest} lead`,
          `${earlier} votes`,
          `${earlier} share ${pair?.candidates[0] ?? ''}`,
          `${earlier} ${contest} swing ${pair?.candidates[0] ?? ''}`,
        ];
  return wanted.filter((id) => has.has(id));
}

/** The chosen columns in their order; the default ones where none of them exists in this pack. */
export function chosenColumns(
  pack: Pack,
  unit: TableUnit,
  ids: readonly string[] | null,
): readonly TableColumn[] {
  const columns = indexById(listColumns(pack, unit));
  const found = ids?.flatMap((id) => columns.get(id) ?? []) ?? [];
  return found.length > 0 || ids?.length === 0
    ? found
    : defaultColumns(pack, unit).flatMap((id) => columns.get(id) ?? []);
}

function makeColumns(pack: Pack, unit: TableUnit): readonly TableColumn[] {
  const latestFirst = [...pack.contests].reverse();
  const votes =
    unit === 'tracts'
      ? []
      : latestFirst.flatMap((returns) => {
          const [total, ...others] = contestColumns(pack, returns);
          return total === undefined ? [] : [total, residentsColumn(pack, returns), ...others];
        });
  return [
    textColumn('note', 'Place', ({ note }) => note),
    ...(unit === 'precincts' || unit === 'areas' ? [neighborhoodColumn(pack)] : []),
    ...(unit === 'tracts' ? [] : changeColumns(pack)),
    ...votes,
    ...peopleColumns(pack, unit),
  ];
}

function neighborhoodColumn(pack: Pack): TableColumn {
  const homes = neighborhoodOfPrecinct(pack);
  const names = indexById(pack.neighborhoods);
  const areas = indexById(pack.precinctAreas);
  return textColumn('neighborhood', 'Neighborhood', ({ kind, name, subject }: TableRow) => {
    const precinctId = kind === 'area' ? areas.get(subject?.id ?? '')?.precinctIds[0] : name;
    const home = homes.get(precinctId ?? '');
    return home === undefined || kind === 'ballot group' ? null : (names.get(home)?.name ?? null);
  });
}

const textColumn = (id: string, title: string, valueOf: (row: TableRow) => CellValue): TableColumn => ({
  id,
  group: 'Place',
  title,
  heading: ['', title],
  kind: 'text',
  isMargin: false,
  contests: [],
  candidate: null,
  isEstimate: false,
  valueOf,
});
