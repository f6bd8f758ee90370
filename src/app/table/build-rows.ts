import type { ReturnUnit } from '../../core/election/contest';
import { neighborhoodOfPrecinct } from '../../core/election/neighborhood-of-precinct';
import type { Pack } from '../../core/pack';
import { formatCount, formatList, formatShare } from '../../words/format';
import { precinctRows, unplacedRows } from './precinct-rows';
import { unitKey, type TableRow } from './table-row';
import type { TableUnit } from './table-unit';
import { rememberEach } from '../../core/remember';

/**
 * Every row of a table, in the pack's order. Together the rows hold every vote of every contest once: precincts that
 * could not be placed and ballot groups have rows of their own, and so has what lies outside every neighborhood. Tracts
 * hold no votes. The same arguments give the same rows.
 */
export const buildRows = rememberEach(makeRows, (unit) => unit);

/** The reporting units of all contests, each once, in the order in which they are first reported. */
export function reportingUnits(pack: Pack): readonly ReturnUnit[] {
  const units = pack.contests.flatMap((returns) => returns.units);
  return [...new Map(units.map((unit) => [unitKey(unit), unit])).values()];
}

function makeRows(pack: Pack, unit: TableUnit): readonly TableRow[] {
  switch (unit) {
    case 'precincts':
      return precinctRows(pack, reportingUnits(pack));
    case 'areas':
      return [...areaRows(pack), ...unplacedRows(pack, reportingUnits(pack))];
    case 'neighborhoods':
      return neighborhoodRows(pack);
    case 'tracts':
      return pack.tracts.map(({ id, shareInsideDistrict }) => ({
        id,
        kind: 'tract',
        name: id,
        note: `${formatShare(shareInsideDistrict)} of its area is in the district`,
        subject: { unit: 'tract', id },
        place: { unit: 'tract', id },
        tractIds: [id],
        unitKeys: null,
      }));
  }
}

function areaRows(pack: Pack): readonly TableRow[] {
  return pack.precinctAreas.map(({ id, precinctIds }) => ({
    id,
    kind: 'area',
    name: formatList(precinctIds),
    note: precinctIds.length > 1 ? `${precinctIds.length} precincts at one location` : 'On the map',
    subject: { unit: 'precinct area', id },
    place: { unit: 'precinct area', id },
    tractIds: [],
    unitKeys: precinctKeys(precinctIds),
  }));
}

function neighborhoodRows(pack: Pack): readonly TableRow[] {
  const homes = neighborhoodOfPrecinct(pack);
  const members = new Map<string, string[]>(pack.neighborhoods.map(({ id }) => [id, []]));
  for (const [precinctId, home] of homes) members.get(home)?.push(precinctId);
  const rows = pack.neighborhoods.map(({ id, name }): TableRow => {
    const precinctIds = members.get(id) ?? [];
    return {
      id,
      kind: 'neighborhood',
      name,
      note: formatCount(precinctIds.length, 'located precinct'),
      subject: { unit: 'neighborhood', id },
      place: { unit: 'neighborhood', id },
      tractIds: [],
      unitKeys: precinctKeys(precinctIds),
    };
  });
  const located = new Set(pack.precincts.flatMap(({ id, location }) => (location === null ? [] : [id])));
  const units = reportingUnits(pack).filter(({ kind, id }) => kind !== 'precinct' || !homes.has(id));
  const isLocated = ({ kind, id }: ReturnUnit): boolean => kind === 'precinct' && located.has(id);
  const outside = units.filter(isLocated);
  const notPlaced = units.filter((unit) => !isLocated(unit));
  const groups = notPlaced.filter(({ kind }) => kind === 'ballot group').length;
  return [
    ...rows,
    remainder(
      'outside',
      'Outside every neighborhood',
      formatCount(outside.length, 'located precinct'),
      outside,
    ),
    remainder(
      'not placed',
      'Not placed',
      `${formatCount(notPlaced.length - groups, 'precinct')} without a location, ${formatCount(groups, 'ballot group')}`,
      notPlaced,
    ),
  ];
}

const remainder = (id: string, name: string, note: string, units: readonly ReturnUnit[]): TableRow => ({
  id: `remainder ${id}`,
  kind: 'remainder',
  name,
  note,
  subject: null,
  place: null,
  tractIds: [],
  unitKeys: new Set(units.map(unitKey)),
});

const precinctKeys = (ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.map((id) => unitKey({ kind: 'precinct', id })));
