import type { CountedUnit } from './count-units';
import type { PlannedTable } from '../plan/import-plan';

export interface NamedUnit {
  readonly unit: CountedUnit;
  readonly precinctId: string;
}

/** A table with its units and the id that each has in the pack. */
export interface NamedTable {
  readonly table: PlannedTable;
  readonly units: readonly NamedUnit[];
}
