import type { Pack } from '../../core/pack';
import { hasLayerContents } from '../../document/layers/pack-layers';

/** What a table or a plot has one row or point for. `areas` joins the precincts that share an area of the map. */
export type TableUnit = 'precincts' | 'areas' | 'neighborhoods' | 'tracts';

/** Whether a pack has any of a unit; precincts are of every pack. */
export const hasUnit = (pack: Pack, unit: TableUnit): boolean =>
  (unit !== 'neighborhoods' && unit !== 'tracts') || hasLayerContents(pack, unit);

/** The units that the table lists, with their titles. */
export const tableUnits = [
  { unit: 'precincts', title: 'Precincts' },
  { unit: 'neighborhoods', title: 'Neighborhoods' },
  { unit: 'tracts', title: 'Census tracts' },
] as const satisfies readonly { readonly unit: TableUnit; readonly title: string }[];

/** The units that a plot can have points for, with their titles. */
export const plotUnits = [
  { unit: 'areas', title: 'Precincts' },
  { unit: 'neighborhoods', title: 'Neighborhoods' },
  { unit: 'tracts', title: 'Census tracts' },
] as const satisfies readonly { readonly unit: TableUnit; readonly title: string }[];
