import type { ReturnsTable, UnitRow } from '../layouts/read-table';
import { unitKey } from '../layouts/unit-draft';
import { remember } from '../../core/remember';

/**
 * What each unit of a table is called, in the table's order: its id, with the columns beside it where another unit has
 * the same id. Records of one unit have one label.
 */
export const labelUnits = remember((table: ReturnsTable): readonly string[] => {
  const keys = new Map<string, Set<string>>();
  for (const unit of table.units) keys.set(unit.id, (keys.get(unit.id) ?? new Set()).add(unitKey(unit)));
  return table.units.map((unit) => ((keys.get(unit.id)?.size ?? 0) > 1 ? labelWithParts(unit) : unit.id));
});

const labelWithParts = ({ id, parts }: UnitRow): string => {
  const others = Object.values(parts).filter((part) => part !== id && part !== '');
  return others.length === 0 ? id : `${id} (${others.join(', ')})`;
};
