import { readCount } from './count-cell';
import { finishReturns } from './finish-returns';
import { collectLongRows, type CollectedCount, type CollectedUnit } from './long-collect';
import { settleModes, type Entry, type Settled } from './mode-counts';
import type { LayoutMapping } from './mapping';
import type { Disagreement, Misfit, ReturnsTable } from './read-table';
import type { TableView } from './table-view';
import { draftUnit, misfit, setCount, type UnitDraft } from './unit-draft';
import { createNoteCounter } from './note-counter';
import { notePrimaries } from './note-primaries';
import { formatCount } from '../../words/format';

const descriptions: Readonly<Record<string, (count: number, votes: number) => string>> = {
  'modes-summed': (count) =>
    `There is no column of votes; the columns of each way of voting were added up in ${formatCount(count, 'row')}.`,
  'modes-added': (count) =>
    `${formatCount(count, 'count')} were added up from rows of several ways of voting.`,
  'total-mode-used': (count) =>
    `${formatCount(count, 'count')} were taken from the row of mode TOTAL alone; the rows of single modes repeat them.`,
  'lines-added': (count) =>
    `${formatCount(count, 'count')} were added up from several party lines of one candidate.`,
  'part-withheld': (count, votes) =>
    `${formatCount(count, 'count')} are withheld in part; the ${formatCount(votes, 'vote')} of their other parts are counted.`,
  redacted: (count) => `${formatCount(count, 'count')} are withheld; they are not zero.`,
  'not-votes': (count, votes) =>
    `${formatCount(count, 'row')} of over votes, under votes or blank ballots (${formatCount(votes, 'ballot')}) are no votes for anyone.`,
  'turnout-part': (count) =>
    `${formatCount(count, 'row')} of registration or ballots of one party or kind were left aside; a row of all was used.`,
  'turnout-summed': (count) =>
    `Registration or ballots of ${formatCount(count, 'unit')} were added up from rows by party or kind.`,
  rate: (count) =>
    `${formatCount(count, 'row')} of turnout rates were left aside; rates are computed from counts.`,
  'repeated-header': (count) => `The header is repeated in ${formatCount(count, 'row')}.`,
  'repeated-record': (count) =>
    `${formatCount(count, 'count')} are given more than once for the same unit and candidate.`,
};

const wholeOf = ({ count, isPartial }: Settled): number | null => (isPartial ? null : count);

/** Reads a table with a row for each unit and candidate. */
export function readLongRows(view: TableView, mapping: LayoutMapping): ReturnsTable {
  const notes = createNoteCounter(view.table.file);
  const collected = collectLongRows(view, mapping, notes);
  const misfits: Misfit[] = [...collected.misfits];
  const disagreements: Disagreement[] = [];
  const drafts: UnitDraft[] = [];
  for (const unit of collected.units) {
    const records = unit.records.length === 0 ? [new Map<string, CollectedCount>()] : unit.records;
    records.forEach((counts, record) => {
      const draft = draftUnit(unit.id, unit.parts);
      draft.name = unit.name;
      const rows = new Set<number>();
      for (const { contest, candidate, entries } of counts.values()) {
        for (const { row } of entries) rows.add(row);
        const { count, isPartial } = settle(
          entries,
          unit.id,
          collected.contests[contest]?.candidates[candidate]?.name ?? '',
        );
        setCount(draft, contest, candidate, count, isPartial);
      }
      if (record === 0) {
        for (const row of unit.factRows) rows.add(row);
        draft.registered = settleFact(unit.facts.registered);
        draft.ballots = settleFact(unit.facts.ballots);
        checkContestTotals(unit, draft);
      }
      draft.rows.push(...[...rows].sort((a, b) => a - b));
      drafts.push(draft);
    });
  }
  return finishReturns(view, mapping, {
    contests: collected.contests,
    units: drafts,
    misfits,
    disagreements,
    notes: [...notes.list(descriptions), ...notePrimaries(view.table.file, collected.contests)],
  });

  function settle(entries: readonly Entry[], unitId: string, what: string): Settled {
    for (const entry of entries) {
      const read = readCount(entry.cell);
      if (read.kind === 'wrong')
        misfits.push(misfit(entry.row, read.code, read.message, { column: 'votes', text: entry.cell }));
    }
    const settled = settleModes(entries);
    const first = entries[0]?.row;
    if (entries.length > 1) {
      const modes = new Set(entries.map(({ mode }) => mode));
      const hasTotal = [...modes].some((mode) => /^totals?( votes)?$/i.test(mode));
      notes.add(modes.size === 1 ? 'lines-added' : hasTotal ? 'total-mode-used' : 'modes-added', first);
    }
    if (settled.isPartial) notes.add('part-withheld', first, settled.count ?? 0);
    else if (settled.count === null && entries.every(({ cell }) => readCount(cell).kind !== 'wrong')) {
      notes.add('redacted', first);
    }
    if (settled.disagreement !== null) disagreements.push({ ...settled.disagreement, unitId, what });
    return settled;
  }

  function settleFact(fact: {
    readonly whole: readonly Entry[];
    readonly parts: readonly Entry[];
  }): number | null {
    const used = fact.whole.length > 0 ? fact.whole : fact.parts;
    if (used.length === 0) return null;
    if (fact.whole.length === 0) notes.add('turnout-summed', used[0]?.row);
    else for (const { row } of fact.parts) notes.add('turnout-part', row);
    const seen = new Set<string>();
    const firsts = used.filter(({ party, mode }) => {
      const key = JSON.stringify([party, mode]);
      return !seen.has(key) && seen.add(key).size > 0;
    });
    return wholeOf(settleModes(firsts));
  }

  /** A stated total is compared with its candidates; where it has none, its votes are listed as not placed. */
  function checkContestTotals(unit: CollectedUnit, draft: UnitDraft): void {
    for (const [key, { office, entries }] of unit.contestTotals) {
      const row = entries[0]?.row ?? 0;
      const stated = wholeOf(settleModes(entries));
      const contest = collected.contestIndex.get(key);
      const counts = contest === undefined ? [] : [...(draft.counts.get(contest)?.values() ?? [])];
      const isPartial = contest !== undefined && draft.partlyWithheld.has(contest);
      if (stated === null || isPartial || counts.includes(null)) continue;
      if (counts.length === 0) {
        if (stated === 0) continue;
        const message = `${unit.id} has a total of ${office} and no candidates, so its votes are nobody's.`;
        misfits.push(misfit(row, 'total-without-candidates', message, { votes: stated }));
        continue;
      }
      const summed = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      if (summed !== stated) {
        disagreements.push({ row, unitId: unit.id, what: `total of ${office}`, stated, summed });
      }
    }
  }
}
