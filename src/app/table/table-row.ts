import type { ReturnUnit } from '../../core/election/contest';
import { findContest } from '../../core/election/find-contest';
import { sumUnits, type Tally } from '../../core/election/tally';
import type { Pack, UnitReference } from '../../core/pack';
import type { Subject } from '../store/state';
import { remember, rememberEach } from '../../core/remember';

/** `total` is the whole district (of tracts: all that are listed), `subtotal` the rows that a filter leaves. */
export type RowKind =
  | 'precinct'
  | 'unplaced precinct'
  | 'ballot group'
  | 'area'
  | 'neighborhood'
  | 'remainder'
  | 'tract'
  | 'total'
  | 'subtotal';

/** One line of a table: a place, or votes without a place, with what reported there. */
export interface TableRow {
  /** Unique in its table. */
  readonly id: string;
  readonly kind: RowKind;
  readonly name: string;
  /** Where it is on the map, or why it is not, in words. */
  readonly note: string;
  /** What choosing the row selects; null for sums. */
  readonly subject: Subject | null;
  /** The place whose people may stand beside the row's votes; null where there is none, or it is shared. */
  readonly place: UnitReference | null;
  /** Tracts whose counts the row sums; empty for other places. */
  readonly tractIds: readonly string[];
  /** Keys (see {@link unitKey}) of the reporting units whose votes the row sums; null where votes are not split so. */
  readonly unitKeys: ReadonlySet<string> | null;
}

/** What tells reporting units apart: a ballot group may have the name of a precinct. */
export const unitKey = ({ kind, id }: Pick<ReturnUnit, 'kind' | 'id'>): string => `${kind} ${id}`;

/**
 * The votes of a row in a contest; null where votes are not split so, and where nothing of the row reported. The same
 * arguments give the same object.
 */
export function tallyOfRow(pack: Pack, contestId: string, row: TableRow): Tally | null {
  return talliesOf(pack)(row, contestId);
}

/** By row, too: a filter makes one subtotal after another. */
const talliesOf = remember((pack: Pack) =>
  rememberEach(
    (row: TableRow, contestId: string) => sumRow(pack, contestId, row),
    (contestId) => contestId,
  ),
);

function sumRow(pack: Pack, contestId: string, { unitKeys }: TableRow): Tally | null {
  const returns = findContest(pack, contestId);
  if (returns === undefined || unitKeys === null) return null;
  const positions = indexOfUnits(returns.units);
  const found = [...unitKeys].flatMap((key) => positions.get(key) ?? []).sort((one, other) => one - other);
  const units = found.flatMap((position) => returns.units[position] ?? []);
  return units.length === 0 ? null : sumUnits(returns, units);
}

const indexOfUnits = remember((units: readonly ReturnUnit[]): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  units.forEach((unit, position) => {
    const key = unitKey(unit);
    const positions = index.get(key);
    if (positions === undefined) index.set(key, [position]);
    else positions.push(position);
  });
  return index;
});

/**
 * The votes of a row in two contests, when a change may be told of them: the same units reported in both, or the row is
 * the whole district.
 */
export function comparableTalliesOfRow(
  pack: Pack,
  fromId: string,
  toId: string,
  row: TableRow,
): { readonly from: Tally; readonly to: Tally } | null {
  const from = tallyOfRow(pack, fromId, row);
  const to = tallyOfRow(pack, toId, row);
  if (from === null || to === null) return null;
  if (row.kind === 'total') return { from, to };
  const before = new Set(from.unitIds);
  const isSame = from.unitIds.length === to.unitIds.length && to.unitIds.every((id) => before.has(id));
  return isSame ? { from, to } : null;
}

/**
 * The votes of a row in two contests, for a difference of counts. Where the row is no place, as a ballot group is, what
 * did not report counts as none, so that the differences of all rows sum to the district's; a place must be comparable.
 */
export function countedTalliesOfRow(
  pack: Pack,
  fromId: string,
  toId: string,
  row: TableRow,
): { readonly from: Tally; readonly to: Tally } | null {
  const comparable = comparableTalliesOfRow(pack, fromId, toId, row);
  if (comparable !== null || !isNoPlace(row)) return comparable;
  const from = tallyOfRow(pack, fromId, row) ?? emptyTally(pack, fromId);
  const to = tallyOfRow(pack, toId, row) ?? emptyTally(pack, toId);
  return from === null || to === null ? null : { from, to };
}

const isNoPlace = ({ kind }: TableRow): boolean =>
  kind === 'unplaced precinct' || kind === 'ballot group' || kind === 'remainder' || kind === 'subtotal';

function emptyTally(pack: Pack, contestId: string): Tally | null {
  const returns = findContest(pack, contestId);
  return returns === undefined ? null : sumUnits(returns, []);
}
