/** What a table or a plot has one row or point for. `areas` joins the precincts that share an area of the map. */
export type TableUnit = 'precincts' | 'areas' | 'neighborhoods' | 'tracts';

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
