import type { ReturnUnit } from '../../core/election/contest';
import { unplacedUnits } from '../../core/election/coverage';
import { indexById } from '../../core/index-by-id';
import type { Pack } from '../../core/pack';
import { formatList } from '../../words/format';
import { unitKey, type TableRow } from './table-row';

/** One row a precinct or ballot group: those with an area first, then those that the map does not show. */
export function precinctRows(pack: Pack, units: readonly ReturnUnit[]): readonly TableRow[] {
  const areas = indexById(pack.precinctAreas);
  const areaIds = new Map(
    pack.precinctAreas.flatMap(({ id, precinctIds }) => precinctIds.map((each) => [each, id])),
  );
  const placed = units.flatMap((unit): TableRow[] => {
    const area = unit.kind === 'precinct' ? areas.get(areaIds.get(unit.id) ?? '') : undefined;
    if (area === undefined) return [];
    const others = area.precinctIds.filter((id) => id !== unit.id);
    return [
      {
        id: unitKey(unit),
        kind: 'precinct',
        name: unit.id,
        note: others.length === 0 ? 'On the map' : `Shares its area with ${formatList(others)}`,
        subject: { unit: 'precinct area', id: area.id },
        place: others.length === 0 ? { unit: 'precinct area', id: area.id } : null,
        tractIds: [],
        unitKeys: new Set([unitKey(unit)]),
      },
    ];
  });
  return [...placed, ...unplacedRows(pack, units)];
}

/** The rows of reporting units that no area shows. */
export function unplacedRows(pack: Pack, units: readonly ReturnUnit[]): readonly TableRow[] {
  const reasons = new Map(
    pack.contests.flatMap(({ contest }) =>
      unplacedUnits(pack, contest.id).map(({ unit, reason }) => [unitKey(unit), reason]),
    ),
  );
  return units.flatMap((unit) => {
    const reason = reasons.get(unitKey(unit));
    if (reason === undefined) return [];
    return [
      {
        id: unitKey(unit),
        kind: unit.kind === 'precinct' ? ('unplaced precinct' as const) : ('ballot group' as const),
        name: unit.id,
        note: `Not on the map: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
        subject: { unit: 'reporting unit' as const, id: unit.id },
        place: null,
        tractIds: [],
        unitKeys: new Set([unitKey(unit)]),
      },
    ];
  });
}
