import type { ImportNote } from '../../files/given-file';
import { decidedKind, type LayoutMapping } from './mapping';
import type { Disagreement, Misfit, ReturnsTable, TableContest, TotalRow, UnitRow } from './read-table';
import type { TableView } from './table-view';
import { findTotals, unitVotes } from './total-rows';
import { misfit, unitKey, type ContestDraft, type UnitDraft } from './unit-draft';
import { guessUnitKind } from './unit-kind';

export interface ReturnsDraft {
  readonly contests: readonly ContestDraft[];
  /** In the order of the file. */
  readonly units: readonly UnitDraft[];
  readonly misfits: readonly Misfit[];
  readonly disagreements: readonly Disagreement[];
  readonly notes: readonly ImportNote[];
}

/**
 * Makes a table of returns from drafts: tells total rows and ballot groups from precincts, numbers repeated records,
 * and lists rows without an id. A candidate that a unit does not list in a contest that it reports has no votes there.
 */
export function finishReturns(view: TableView, mapping: LayoutMapping, draft: ReturnsDraft): ReturnsTable {
  const records = new Map<string, number>();
  const all = draft.units.map((unit) => finishUnit(unit, draft.contests, mapping, records));
  const isDecided = (unit: UnitRow) => decidedKind(mapping, unit.id) !== undefined;
  const sizes = draft.contests.map(({ candidates }) => candidates.length);
  const totals = new Map(findTotals(all, sizes, isDecided).map((total) => [total.index, total]));
  const totalRows = all.flatMap((unit, index): TotalRow[] => {
    const total = totals.get(index);
    return total === undefined
      ? []
      : [{ ...unit, kind: 'total row', kindReason: total.reason, agrees: total.agrees }];
  });
  const units = all.filter((_, index) => !totals.has(index));
  return {
    kind: 'returns',
    file: view.table.file,
    sheet: view.table.sheet,
    contests: nameContests(draft.contests),
    units: units.filter(({ id }) => id !== ''),
    totalRows,
    misfits: [...draft.misfits, ...units.filter(({ id }) => id === '').map(describeNameless)].sort(
      (a, b) => a.row - b.row,
    ),
    disagreements: draft.disagreements,
    notes: [...view.table.notes, ...draft.notes],
  };
}

function finishUnit(
  unit: UnitDraft,
  contests: readonly ContestDraft[],
  mapping: LayoutMapping,
  records: Map<string, number>,
): UnitRow {
  const key = unitKey(unit);
  const record = (records.get(key) ?? 0) + 1;
  records.set(key, record);
  const decided = decidedKind(mapping, unit.id);
  const guessed = unit.kind ?? guessUnitKind(unit.id, unit.name);
  return {
    id: unit.id,
    parts: unit.parts,
    name: unit.name,
    kind: decided ?? guessed.kind,
    kindReason: decided === undefined ? guessed.reason : `it was said to be a ${decided}`,
    record,
    rows: unit.rows,
    votes: contests.map(({ candidates }, contest) => {
      const counts = unit.counts.get(contest);
      return counts === undefined
        ? null
        : candidates.map((_, index) => (counts.has(index) ? (counts.get(index) ?? null) : 0));
    }),
    partlyWithheld: contests.map((_, contest) => unit.partlyWithheld.get(contest) ?? []),
    registered: unit.registered,
    ballots: unit.ballots,
  };
}

function nameContests(contests: readonly ContestDraft[]): readonly TableContest[] {
  const used = new Set<string>();
  return contests.map((contest) => {
    const plain = [contest.office, contest.district, contest.stage, contest.date]
      .filter((part) => part !== null && part !== '')
      .join(' · ');
    let key = plain;
    for (let number = 2; used.has(key); number += 1) key = `${plain} (${number})`;
    used.add(key);
    return { ...contest, key };
  });
}

const describeNameless = (unit: UnitRow): Misfit =>
  misfit(unit.rows[0] ?? 0, 'missing-id', 'The row names no unit, so its votes belong to no place.', {
    votes: unitVotes(unit),
  });
