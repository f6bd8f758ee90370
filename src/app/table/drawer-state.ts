import { defaultSmallCountFloor } from '../../core/election/small-counts';
import type { Pack } from '../../core/pack';
import type { TableSort } from './table-sort';
import { hasUnit, plotUnits, tableUnits, type TableUnit } from './table-unit';

export type DrawerTab = 'table' | 'plot' | 'candidates';

/** What the drawer shows. */
export interface DrawerState {
  /** CSS pixels. */
  readonly height: number;
  readonly tab: DrawerTab;
  readonly unit: TableUnit;
  /** Ids of the chosen columns by unit; without an entry the default ones. */
  readonly columns: Readonly<Partial<Record<TableUnit, readonly string[]>>>;
  readonly sort: TableSort | null;
  readonly text: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly showsFilters: boolean;
  readonly onlyHighlighted: boolean;
  readonly plotUnit: TableUnit;
  /** Ids of columns; null for the first sensible ones. */
  readonly plotX: string | null;
  readonly plotY: string | null;
  /** The contest whose candidates are listed; null for the latest. */
  readonly contest: string | null;
  /** Units with fewer votes than this are hollow points, and nobody's best. */
  readonly floor: number;
}

export const initialDrawer: DrawerState = {
  height: 280,
  tab: 'table',
  unit: 'precincts',
  columns: {},
  sort: null,
  text: '',
  filters: {},
  showsFilters: false,
  onlyHighlighted: false,
  plotUnit: 'areas',
  plotX: null,
  plotY: null,
  contest: null,
  floor: defaultSmallCountFloor,
};

export const lowestDrawer = 160;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const textOrNull = (value: unknown): string | null => (isText(value) ? value : null);

/** Takes what was stored for what it is worth: anything unreadable becomes the default, and filters start empty. */
export function parseDrawer(stored: unknown): DrawerState {
  const record = isRecord(stored) ? stored : {};
  const columns = isRecord(record.columns) ? record.columns : {};
  const { height, floor } = record;
  const chosen = tableUnits.flatMap(({ unit }) => {
    const ids = columns[unit];
    return Array.isArray(ids) ? [[unit, ids.filter(isText)] as const] : [];
  });
  return {
    ...initialDrawer,
    height: typeof height === 'number' && height >= lowestDrawer ? height : initialDrawer.height,
    floor: typeof floor === 'number' && floor >= 0 ? floor : initialDrawer.floor,
    tab: (['table', 'plot', 'candidates'] as const).find((tab) => tab === record.tab) ?? initialDrawer.tab,
    unit: tableUnits.find(({ unit }) => unit === record.unit)?.unit ?? initialDrawer.unit,
    plotUnit: plotUnits.find(({ unit }) => unit === record.plotUnit)?.unit ?? initialDrawer.plotUnit,
    plotX: textOrNull(record.plotX),
    plotY: textOrNull(record.plotY),
    columns: Object.fromEntries(chosen),
  };
}

/** The drawer with precincts in place of units that a pack has none of. */
export function fitDrawer(pack: Pack, drawer: DrawerState): DrawerState {
  const { unit, plotUnit } = drawer;
  if (hasUnit(pack, unit) && hasUnit(pack, plotUnit)) return drawer;
  return {
    ...drawer,
    unit: hasUnit(pack, unit) ? unit : initialDrawer.unit,
    plotUnit: hasUnit(pack, plotUnit) ? plotUnit : initialDrawer.plotUnit,
  };
}

/** What to store of a drawer. */
export function storedDrawer(drawer: DrawerState) {
  const { height, floor, tab, unit, plotUnit, plotX, plotY } = drawer;
  const columns = Object.fromEntries(Object.entries(drawer.columns).map(([key, ids]) => [key, [...ids]]));
  return { height, floor, tab, unit, plotUnit, plotX, plotY, columns };
}
